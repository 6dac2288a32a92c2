import type { Prisma } from '@/data/shapes'
import { scopeOf } from '@/data/tenant-db'
import { dateColumn } from '@/domain/local-date'
import { monthOfContract } from '@/features/hours/month-of-client'
import type { Context } from '@/server/context'
import { aroundShown, aroundTicket } from './around'
import { clockView } from './clock-view'
import { policyOf } from './policy'
import { mayReopen } from './reopen'
import { movesFor } from './step'
import { actsFor, readable } from './ticket-at'
import { timelineOf } from './timeline'

export type TicketThread = NonNullable<Awaited<ReturnType<typeof threadByPolicy>>>['thread']

/**
 * A ticket with everything its page shows, for staff and clients alike: row security leaves out what the reader may not see. Of a long
 * one the newest, or what came before an instant.
 */
export async function ticketThread(ctx: Context, number: number, before: Date | null = null): Promise<TicketThread | null> {
  return (await threadByPolicy(ctx, number, before))?.thread ?? null
}

/** The same with the policy that its clocks count by, for whoever goes on with it. */
export async function threadByPolicy(ctx: Context, number: number, before: Date | null) {
  const { db, actor, now } = ctx
  const ticket = await db.ticket.findFirst({ where: { number, ...readable(actor) }, include: { ...shown, ...aroundShown(actor) } })
  if (!ticket) return null
  const policy = await policyOf(db, ticket.contractId, actor.timeZone)
  const { clocks, timeEntries, ...head } = ticket
  const { items, ...history } = await timelineOf(ctx, ticket.id, before)
  const month = scopeOf(actor).requester === '*' ? await monthOfContract(db, ticket.contractId, now) : null
  const thread = {
    ...head,
    /** The zone instants are shown in: the contract's for clients, the tenant's for staff. */
    timeZone: actor.clientId ? policy.timeZone : actor.timeZone,
    clocks: latestOfKind(clocks).map((clock) => clockView(clock, policy.time, now, policy.shares.at(-1))),
    timeline: items,
    ...history,
    spentMinutes: minutesOf(timeEntries),
    /** What the ticket has of the month's minutes. */
    spentThisMonth: month ? minutesOf(timeEntries.filter(({ workDate }) => workDate >= dateColumn(month.from))) : 0,
    /** Of the contract it draws on. None for whoever sees own tickets only: the sum would leave out the colleagues'. */
    month,
    moves: actor.clientId ? [] : movesFor(actor, ticket.status),
    mayReopen: mayReopen(ticket, now),
    /** Of a client's people: the author and the responsible act, others read. */
    mayAct: actsFor(actor, ticket),
    ...(await aroundTicket(ctx, ticket)),
  }
  return { thread, policy }
}

const author = { select: { id: true, name: true, role: true, speciality: true, clientId: true } } satisfies Prisma.MemberDefaultArgs

const shown = {
  client: { select: { id: true, name: true, managerId: true, manager: { select: { id: true, name: true, phone: true } } } },
  category: { select: { id: true, name: true, icon: true } },
  contract: { select: { number: true, startsOn: true, endsOn: true, managerId: true, tariff: { select: { name: true } } } },
  requester: { select: { id: true, name: true, role: true, phone: true, email: true } },
  assignees: { select: { member: author, assignedAt: true }, orderBy: { assignedAt: 'asc' } },
  clocks: { orderBy: [{ kind: 'asc' }, { cycle: 'asc' }] },
  timeEntries: { where: { kind: 'specialist', status: 'approved' }, select: { minutes: true, workDate: true } },
  rating: { select: { stars: true, comment: true, at: true } },
  /** The newest that was not taken back. */
  estimates: { where: { state: { not: 'withdrawn' } }, orderBy: { id: 'desc' }, take: 1 },
} satisfies Prisma.TicketInclude

const minutesOf = (entries: { minutes: number }[]) => entries.reduce((sum, entry) => sum + entry.minutes, 0)

function latestOfKind<C extends { kind: string; cycle: number }>(clocks: C[]): C[] {
  return clocks.filter((clock) => !clocks.some((other) => other.kind === clock.kind && other.cycle > clock.cycle))
}
