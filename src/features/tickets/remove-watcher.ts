import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import type { RemoveWatcher } from './schema'
import { ticketAt } from './ticket-at'

/** No more letters to them. Throws `not_found` unless they watch this very ticket. */
export async function removeWatcher(ctx: Context, { number, watcherId }: RemoveWatcher): Promise<void> {
  const ticket = await ticketAt(ctx, number)
  const watching = { id: watcherId, ticketId: ticket.id, stoppedAt: null }
  const watcher = await ctx.db.watcher.findFirst({ where: watching, select: { name: true, member: { select: { clientId: true } } } })
  if (!watcher) throw notFound()
  const isStaff = watcher.member?.clientId === null
  await changeTicket(ctx, ticket, {}, [{ kind: 'watcher_removed', internal: isStaff, data: { name: watcher.name } }])
  await ctx.db.watcher.updateMany({ where: watching, data: { stoppedAt: ctx.now } })
}
