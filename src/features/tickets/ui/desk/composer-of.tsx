import type { Reader } from '@/i18n/format'
import type { DeskTicket } from '../../desk-ticket'
import { awaitsStart } from './awaits-start'
import { TicketComposer } from './ticket-composer'

type Props = { tenant: string; ticket: DeskTicket; reader: Reader /** In the side panel. */; folded?: boolean }

/** The composer of a ticket, with what the browser needs and no more. */
export function ComposerOf({ tenant, ticket, reader, folded }: Props) {
  return (
    <TicketComposer
      key={ticket.id}
      tenant={tenant}
      ticket={{ id: ticket.id, number: ticket.number, version: ticket.version, status: ticket.status, requester: ticket.requester.name }}
      moves={ticket.moves}
      speciality={ticket.me.speciality}
      left={ticket.month?.left ?? null}
      rule={ticket.month?.rule ?? null}
      kind={ticket.timeKind}
      mentions={ticket.mentionable}
      breach={ticket.breach}
      draft={ticket.draft}
      reader={reader}
      quiet={awaitsStart(ticket)}
      folded={folded}
    />
  )
}
