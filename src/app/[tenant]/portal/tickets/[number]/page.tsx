import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { draftAt } from '@/features/drafts/draft-at'
import { estimateOfTicket } from '@/features/estimates/estimate-of-ticket'
import { EstimatePortal } from '@/features/estimates/ui/estimate-portal'
import { MarkRead } from '@/features/notices/ui/mark-read'
import { companyMonth } from '@/features/portal/company-month'
import { portalFrame } from '@/features/portal/frame'
import { supportDesk } from '@/features/portal/support-desk'
import { HoursCard } from '@/features/portal/ui/hours-card'
import { Portal } from '@/features/portal/ui/portal'
import { SupportCard } from '@/features/portal/ui/support-card'
import { ThreadAddress } from '@/features/tickets/schema-addresses'
import { TicketNumber } from '@/features/tickets/schema-fields'
import { ticketThread } from '@/features/tickets/thread'
import { ClientTicket } from '@/features/tickets/ui/portal/client-ticket'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../../person-menu'

type Props = PageProps<'/[tenant]/portal/tickets/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `#${(await params).number}` }
}

export default async function ClientTicketPage({ params, searchParams }: Props) {
  const { tenant, number } = await params
  const wanted = TicketNumber.safeParse(number)
  const asked = await searchParams
  const { before } = ThreadAddress.parse(asked)
  const found = await authorized(tenant, 'portal.open', async (ctx) => {
    const frame = await portalFrame(ctx)
    const ticket = wanted.success ? await ticketThread(ctx, wanted.data, before) : null
    const draft = ticket && (await draftAt(ctx, `ticket:${ticket.id}`))
    const estimate = ticket && (await estimateOfTicket(ctx, ticket))
    return { frame, ticket, draft, estimate, month: await companyMonth(ctx, frame), desk: await supportDesk(ctx, frame) }
  })
  if (!found.ticket) notFound()
  const { frame, ticket, draft, estimate, month, desk } = found
  const t = await getTranslations('portal')
  return (
    <Portal
      frame={frame}
      here="tickets"
      title={t('ticket.number', { number: ticket.number })}
      back={{ href: `/${tenant}/portal`, label: t('nav.back') }}
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
    >
      <ClientTicket
        tenant={tenant}
        ticket={ticket}
        reader={{ locale: await getLocale(), timeZone: ticket.timeZone, now: frame.now }}
        isNew={asked.new === '1'}
        draft={draft}
        aside={
          <>
            {estimate && (
              <EstimatePortal
                tenant={tenant}
                number={ticket.number}
                view={estimate}
                reader={{ locale: await getLocale(), timeZone: ticket.timeZone, now: frame.now }}
              />
            )}
            {month && <HoursCard month={month} detailsHref={`/${tenant}/portal/hours`} />}
            <SupportCard desk={desk} agency={frame.tenantName} />
          </>
        }
      />
      {frame.unread.tickets.includes(ticket.number) && <MarkRead tenant={tenant} number={ticket.number} />}
    </Portal>
  )
}
