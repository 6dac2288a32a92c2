import { assign } from '@/features/tickets/assign'
import { ticketAt } from '@/features/tickets/ticket-at'
import type { Context } from '@/server/context'
import type { AssignChosen } from './schema'

/** Adds people to each of the tickets, all or none; whoever is on them already stays. */
export async function assignChosen(ctx: Context, { tickets, members }: AssignChosen): Promise<void> {
  for (const { number, version } of tickets) {
    const { id } = await ticketAt(ctx, number, version)
    const already = await ctx.db.assignee.findMany({ where: { ticketId: id }, select: { memberId: true } })
    await assign(ctx, { number, version, members: [...new Set([...already.map((row) => row.memberId), ...members])] })
  }
}
