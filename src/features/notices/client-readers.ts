import type { Scene } from './concern'

/**
 * Under whose bells of the client's people it goes: the requester's, and those of watching colleagues who may see the ticket; what is about the
 * hours, under those of the responsible.
 */
export function clientsWhoHear({ ticket, contract }: Pick<Scene, 'ticket' | 'contract'>) {
  if (!ticket) return contract?.client.contacts ?? []
  const watching = ticket.watchers.flatMap(({ member }) =>
    member?.clientId === ticket.clientId && member.id !== ticket.requester.id ? [member] : [],
  )
  const seesAll = ticket.client.employeesSeeAll
  return [ticket.requester, ...watching.filter(({ role }) => seesAll || role === 'responsible')].filter(({ disabledAt }) => !disabledAt)
}
