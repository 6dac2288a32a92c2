import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { companyMonth } from '@/features/portal/company-month'
import { portalFrame } from '@/features/portal/frame'
import { supportDesk } from '@/features/portal/support-desk'
import { ContractNotice } from '@/features/portal/ui/contract-notice'
import { Portal } from '@/features/portal/ui/portal'
import { SupportCard } from '@/features/portal/ui/support-card'
import { newTicket } from '@/features/tickets/new-ticket'
import { NewTicketForm } from '@/features/tickets/ui/portal/new-ticket-form'
import { ClientTexts } from '@/i18n/client-texts'
import { authorized } from '@/server/authorized'
import { PageTitle } from '@/ui/page-title'
import { RefreshEvery } from '@/ui/refresh-every'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('portal.new'))('title') }
}

export default async function NewTicketPage({ params }: PageProps<'/[tenant]/portal/tickets/new'>) {
  const { tenant } = await params
  const { frame, offer, month, desk } = await authorized(tenant, 'ticket.file', async (ctx) => {
    const frame = await portalFrame(ctx)
    return { frame, offer: await newTicket(ctx), month: await companyMonth(ctx, frame), desk: await supportDesk(ctx) }
  })
  const t = await getTranslations('portal')
  return (
    <ClientTexts of={['ui', 'error', 'files', 'portal.new']}>
      <Portal
        frame={frame}
        here="tickets"
        title={t('new.title')}
        back={{ href: `/${tenant}/portal`, label: t('nav.back') }}
        personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      >
        <RefreshEvery whileTyping />
        <PageTitle title={t('new.title')} />
        {!frame.hasContract && (
          <div className="mb-6">
            <ContractNotice />
          </div>
        )}
        <NewTicketForm
          tenant={tenant}
          offer={offer}
          reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }}
          submissionKey={randomUUID()}
          month={month}
          aside={<SupportCard desk={desk} agency={frame.tenantName} />}
        />
      </Portal>
    </ClientTexts>
  )
}
