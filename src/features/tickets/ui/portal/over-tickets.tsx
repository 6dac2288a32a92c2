import { useTranslations } from 'next-intl'
import { formatDay, type Reader } from '@/i18n/format'
import { Card } from '@/ui/card'
import { Link } from '@/ui/link'
import { Stars } from '@/ui/stars'
import { StatusMark } from '@/ui/status-mark'
import type { ClientTicket } from '../../client-tickets'
import { TicketStatusMark } from '../ticket-status'
import { TicketLink } from './ticket-link'

/** What is resolved, closed or declined, with the stars given or the way to give them. */
export function OverTickets({ tenant, tickets, reader }: { tenant: string; tickets: ClientTicket[]; reader: Reader }) {
  const t = useTranslations('portal.home')
  return (
    <Card rows>
      {tickets.map((ticket) => (
        <article
          key={ticket.number}
          className="relative grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 px-4 py-2 transition-colors hover:bg-hover md:grid-cols-[2.75rem_minmax(0,1fr)_10.5rem_13.25rem]"
        >
          <span aria-hidden="true" className="text-fg3 max-md:order-2 max-md:text-12">
            {ticket.number}
          </span>
          <span className="min-w-0 max-md:order-1">
            <TicketLink tenant={tenant} number={ticket.number}>
              {ticket.subject}
            </TicketLink>
            {ticket.status === 'refused' && ticket.reason && (
              <span dir="auto" className="line-clamp-2 text-12 text-fg2 wrap-anywhere">
                {t('refusedBecause', { reason: ticket.reason })}
              </span>
            )}
            {ticket.status === 'resolved' && ticket.closesAt && (
              <span className="block text-12 text-fg3">{t('closesBy', { date: formatDay(ticket.closesAt, reader) })}</span>
            )}
          </span>
          <span className="order-3 col-span-2 flex min-w-0 items-center justify-between gap-x-3 text-fg2 md:contents">
            {ticket.resolvedAt ? (
              <StatusMark shape="tick">{formatDay(ticket.resolvedAt, reader)}</StatusMark>
            ) : (
              <TicketStatusMark status={ticket.status} forClient />
            )}
            {rating(ticket)}
          </span>
        </article>
      ))}
    </Card>
  )

  function rating({ number, rating, resolvedAt, status }: ClientTicket) {
    if (rating) return <Stars value={rating.stars} />
    if (!resolvedAt || status === 'refused') return null
    return (
      <Link
        href={`/${tenant}/portal/tickets/${number}#outcome`}
        aria-label={t('rateTicket', { number })}
        className="relative justify-self-start rounded-inner text-ac touch-target hover:underline"
      >
        {t('rate')}
      </Link>
    )
  }
}
