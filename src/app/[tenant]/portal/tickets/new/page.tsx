import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { draftAt } from '@/features/drafts/draft-at'
import { portalFrame } from '@/features/portal/frame'
import { supportDesk } from '@/features/portal/support-desk'
import { ContractNotice } from '@/features/portal/ui/contract-notice'
import { Portal } from '@/features/portal/ui/portal'
import { SupportCard } from '@/features/portal/ui/support-card'
import { followed } from '@/features/tickets/follow-up'
import { newTicket } from '@/features/tickets/new-ticket'
import { NewTicketAddress } from '@/features/tickets/schema-filing'
import { NewTicketForm } from '@/features/tickets/ui/portal/new-ticket-form'
import { authorized } from '@/server/authorized'
import { PageTitle } from '@/ui/page-title'
import { RefreshEvery } from '@/ui/refresh-every'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('portal.new'))('title') }
}

export default async function NewTicketPage({ params, searchParams }: PageProps<'/[tenant]/portal/tickets/new'>) {
  const { tenant } = await params
  const { follows } = NewTicketAddress.parse(await searchParams)
  const { frame, offer, desk, before, draft } = await authorized(tenant, 'ticket.file', async (ctx) => {
    const frame = await portalFrame(ctx)
    return {
      frame,
      offer: await newTicket(ctx),
      desk: await supportDesk(ctx, frame),
      before: await followed(ctx, follows),
      draft: await draftAt(ctx, 'new'),
    }
  })
  const t = await getTranslations('portal')
  return (
    <Portal
      frame={frame}
      here="tickets"
      title={t('new.title')}
      back={{ href: `/${tenant}/portal`, label: t('nav.back') }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    >
      <RefreshEvery whileTyping />
      <PageTitle title={t('new.title')} />
      {before && <p className="mb-6 text-fg2">{t('new.follows', { number: String(before.number) })}</p>}
      {frame.oneOffKopecks !== null && (
        <div className="mb-6">
          <ContractNotice hourlyKopecks={frame.oneOffKopecks} />
        </div>
      )}
      <NewTicketForm
        tenant={tenant}
        offer={offer}
        reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
        submissionKey={randomUUID()}
        draft={draft}
        before={before}
        aside={<SupportCard desk={desk} agency={frame.tenantName} />}
      />
    </Portal>
  )
}
