import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { advanceClocks } from './clocks'
import type { Prioritise } from './schema'
import { ticketAt } from './ticket-at'

/** A new priority recomputes the open clocks from their original start with its targets (rules §2.7). */
export async function prioritise(ctx: Context, input: Prioritise): Promise<void> {
  const ticket = await ticketAt(ctx, input.number, input.version)
  if (ticket.priority === input.priority) return
  const changed = await changeTicket(ctx, ticket, { priority: input.priority }, [
    { kind: 'priority', data: { from: ticket.priority, to: input.priority } },
  ])
  await advanceClocks(ctx, changed, [{ happened: 'retargeted' }])
}
