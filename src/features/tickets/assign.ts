import { notFound } from '@/domain/error'
import { tell } from '@/features/notices/tell'
import type { Context } from '@/server/context'
import { changeTicket } from './change'
import { advanceClocks } from './clocks'
import type { Assign } from './schema'
import { stepTo } from './step'
import { type TicketRow, ticketAt } from './ticket-at'

/** Sets who works on the ticket; the first assignment of a registered ticket puts it in the plan. New people are told. */
export async function assign(ctx: Context, input: Assign): Promise<void> {
  const { db, now } = ctx
  const ticket = await ticketAt(ctx, input.number, input.version)
  const members = await staffAmong(ctx, input.members)
  const before = (await db.assignee.findMany({ where: { ticketId: ticket.id }, select: { memberId: true } })).map((row) => row.memberId)
  const added = members.filter((member) => !before.includes(member.id))
  const removed = before.filter((id) => !members.some((member) => member.id === id))
  if (added.length === 0 && removed.length === 0) return
  const step = ticket.status === 'registered' && members.length > 0 ? stepTo(ticket, 'planned', now) : null
  await changeTicket(ctx, ticket, { ...step?.data }, [
    { kind: 'assigned', data: { names: members.map((member) => member.name) } },
    ...(step ? [step.event] : []),
  ])
  await db.assignee.deleteMany({ where: { ticketId: ticket.id, memberId: { in: removed } } })
  await db.assignee.createMany({ data: added.map((member) => assignment(ticket, member.id, now)) })
  if (step) await advanceClocks(ctx, ticket, [{ happened: 'status', from: ticket.status, to: step.to }])
  if (added.length > 0) await tell(ctx, { about: 'assigned', ticketId: ticket.id, memberIds: added.map(({ id }) => id) })
}

const assignment = (ticket: TicketRow, memberId: string, assignedAt: Date) => ({
  ticketId: ticket.id,
  clientId: ticket.clientId,
  memberId,
  assignedAt,
})

/** Every id must be a working member of staff of this tenant; else the whole request is refused. */
async function staffAmong({ db }: Context, ids: string[]) {
  const wanted = [...new Set(ids)]
  const members = await db.member.findMany({
    where: { id: { in: wanted }, clientId: null, disabledAt: null },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  if (members.length !== wanted.length) throw notFound()
  return members
}
