import 'server-only'
import { overStatuses } from '@/domain/ticket'
import { tell } from '@/features/notices/tell'
import { changeTicket } from '@/features/tickets/change'
import type { Context } from '@/server/context'

type Named = { id: string; name: string }

/** Open tickets of one go to another, or are left without; those that are over keep the name of who did the work. */
export async function handOverTickets(ctx: Context, from: string, to: Named | null): Promise<void> {
  const { db, actor, now } = ctx
  const tickets = await db.ticket.findMany({
    where: { status: { notIn: [...overStatuses] }, assignees: { some: { memberId: from } } },
    orderBy: { id: 'asc' },
  })
  const ids = tickets.map(({ id }) => id)
  const staying = await db.assignee.findMany({
    where: { ticketId: { in: ids }, memberId: { not: from } },
    select: { ticketId: true, member: { select: { id: true, name: true } } },
  })
  const othersOf = Map.groupBy(staying, ({ ticketId }) => ticketId)
  const news: string[] = []
  for (const ticket of tickets) {
    const others = (othersOf.get(ticket.id) ?? []).map(({ member }) => member)
    const isNew = to !== null && !others.some(({ id }) => id === to.id)
    const names = [...others, ...(isNew ? [to] : [])].map(({ name }) => name).sort((a, b) => a.localeCompare(b))
    await changeTicket(ctx, ticket, {}, [{ kind: 'assigned', data: { names } }])
    if (isNew) news.push(ticket.id)
  }
  await db.assignee.deleteMany({ where: { ticketId: { in: ids }, memberId: from } })
  if (!to) return
  const added = tickets.filter(({ id }) => news.includes(id))
  await db.assignee.createMany({
    data: added.map(({ id, clientId }) => ({ ticketId: id, clientId, memberId: to.id, assignedAt: now })),
    skipDuplicates: true,
  })
  if (to.id === actor.memberId) return
  for (const ticketId of news) await tell(ctx, { about: 'assigned', ticketId, memberIds: [to.id] })
}
