import { useTranslations } from 'next-intl'
import { formatDate, type Reader } from '@/i18n/format'
import { Card } from '@/ui/card'
import type { ClientTicket } from '../../client-tickets'
import { TicketStatusMark } from '../ticket-status'
import { PromiseChip } from './promise-chip'
import { promiseOf } from './promise-of'
import { TicketLink } from './ticket-link'

type Props = {
  tenant: string
  tickets: ClientTicket[]
  reader: Reader
  /** Colleagues' tickets stand among them: say whose each is. */
  named: boolean
}

/** The open tickets with what is promised on each; bold where the agency spoke last. */
export function OpenTickets({ tenant, tickets, reader, named }: Props) {
  const t = useTranslations('portal.home')
  return (
    <Card rows>
      {tickets.map((ticket) => {
        const promise = promiseOf(ticket.clocks, ticket.status, reader.now)
        return (
          <article
            key={ticket.number}
            className="relative grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 px-4 py-2 transition-colors hover:bg-hover md:grid-cols-[2.75rem_minmax(0,1fr)_10.5rem_13.25rem]"
          >
            <span aria-hidden="true" className="text-fg3 max-md:order-2 max-md:text-12">
              {ticket.number}
            </span>
            <span className="min-w-0 max-md:order-1">
              <TicketLink tenant={tenant} number={ticket.number} strong={ticket.lastWordBy === 'staff'}>
                {ticket.subject}
              </TicketLink>
              {isPutOff(ticket) && (
                <span dir="auto" className="block truncate text-12 text-fg2" title={ticket.reason ?? undefined}>
                  {ticket.plannedOn
                    ? t('releaseOn', { date: formatDate(ticket.plannedOn.toISOString().slice(0, 10), reader.locale) })
                    : ticket.reason}
                </span>
              )}
              {named && <span className="block truncate text-12 text-fg3">{t('by', { name: ticket.requester.name })}</span>}
            </span>
            <span className="order-3 col-span-2 flex min-w-0 flex-wrap items-center justify-between gap-x-3 gap-y-1 md:contents">
              <TicketStatusMark status={ticket.status} forClient />
              {promise && (
                <span className="flex min-w-0">
                  <PromiseChip promise={promise} reader={reader} />
                </span>
              )}
            </span>
          </article>
        )
      })}
    </Card>
  )
}

const isPutOff = ({ status, reason, plannedOn }: ClientTicket) =>
  status === 'waiting_third_party' ? reason !== null : status === 'waiting_release' && (plannedOn !== null || reason !== null)
