import { mostFound } from '@/domain/search'
import type { Found } from '@/features/search/find'
import { FoundNotes } from '@/features/search/ui/found-notes'
import { FoundTicket } from '@/features/search/ui/found-ticket'
import { TicketStatusMark } from '@/features/tickets/ui/ticket-status'
import type { Reader } from '@/i18n/format'
import { Still } from '@/ui/still'

type Props = {
  found: Found
  reader: Reader
  hrefOf: (number: number) => string
  /** Whose each is. */
  named?: boolean
  forClient?: boolean
}

/** The tickets that were found, on the desk and in the portal. */
export function FoundTickets({ found, reader, hrefOf, named = false, forClient = false }: Props) {
  return (
    <>
      <FoundNotes found={found} most={mostFound} />
      <Still>
        <ul className="mt-2 divide-y divide-line empty:hidden">
          {found.tickets.map((ticket) => (
            <FoundTicket
              key={ticket.id}
              href={hrefOf(ticket.number)}
              ticket={ticket}
              mark={<TicketStatusMark status={ticket.status} forClient={forClient} />}
              reader={reader}
              named={named}
            />
          ))}
        </ul>
      </Still>
    </>
  )
}
