import { addToClocks } from '@/data/clock-rows'
import type { TenantDb } from '@/data/tenant-db'
import type { WorkingTime } from '@/domain/calendar'
import { type Clock, type ClockEvent, clocksFrom, type RetargetCause } from '@/domain/clock'
import type { Moment } from '@/domain/clock-events'
import { consumedMinutes } from '@/domain/clock-time'
import { nextNotice } from '@/domain/clock-warnings'
import { calendarEdited, reactionTakenOver, retargeted } from '@/domain/retargeting'
import { clientWrote, clocksCancelled, staffWrote, statusChanged, ticketFiled, ticketReopened } from '@/domain/sla'
import type { Priority, TicketStatus } from '@/domain/ticket'
import type { Acting } from '@/server/context'
import { type Policy, policyOf } from './policy'

type TicketOfClocks = { id: string; clientId: string; contractId: string | null; priority: Priority; status: TicketStatus }

export type Happening =
  | { happened: 'staff_message' }
  | { happened: 'client_message' }
  | { happened: 'status'; from: TicketStatus; to: TicketStatus }
  | { happened: 'reopened' }
  | { happened: 'retargeted'; cause?: RetargetCause }
  | { happened: 'recalculated' }
  | { happened: 'merged' }
  | { happened: 'taken_over'; other: Clock }

/** How the clocks of a ticket begin that is about to be registered; `metAtOnce` for one that staff typed in during a call (rules §2.3, §2.4). */
export async function clocksToBegin(
  ctx: Acting,
  ticket: Pick<TicketOfClocks, 'contractId' | 'priority'>,
  metAtOnce: boolean,
): Promise<Begun> {
  const policy = await policyOf(ctx.db, ticket.contractId, ctx.actor.timeZone)
  const events = ticketFiled(policy.targets[ticket.priority], { ...momentOf(ctx), metAtOnce }, policy.time)
  const clocks = clocksFrom(events, policy.time)
  return { events, clocks, policy, shown: shownOf(clocks, policy.time) }
}

/** `shown`: what the ticket is to show of them from the start. */
type Begun = { events: ClockEvent[]; clocks: Clock[]; policy: Policy; shown: ReturnType<typeof shownOf> }

/** Writes how they begin, once the ticket is there. */
export function beginClocks(db: TenantDb, ticket: Owner, { events, clocks, policy }: Begun): Promise<void> {
  return write(db, ticket, { stored: [], added: events, changed: clocks }, policy)
}

/** What happened to the ticket, in order, told to its clocks. The caller holds the ticket's row, so positions can't collide. */
export async function advanceClocks(ctx: Acting, ticket: TicketOfClocks, happenings: Happening[]): Promise<void> {
  const policy = await policyOf(ctx.db, ticket.contractId, ctx.actor.timeZone)
  const stored = await clockEventsOf(ctx.db, ticket.id)
  const moment = momentAfter(stored, ctx)
  const added: ClockEvent[] = []
  let status = ticket.status
  for (const happening of happenings) {
    if (happening.happened === 'status') status = happening.to
    const clocks = clocksFrom([...stored, ...added], policy.time)
    added.push(...eventsOf(happening, clocks, { ...ticket, status }, moment, policy))
  }
  if (added.length > 0) await append(ctx.db, ticket, stored, added, policy)
}

export async function clockEventsOf(db: TenantDb, ticketId: string): Promise<ClockEvent[]> {
  return db.clockEvent.findMany({ where: { ticketId }, orderBy: { position: 'asc' } })
}

function eventsOf(happening: Happening, clocks: Clock[], ticket: TicketOfClocks, moment: Moment, policy: Policy): ClockEvent[] {
  const targets = policy.targets[ticket.priority]
  switch (happening.happened) {
    case 'staff_message':
      return staffWrote(clocks, moment, policy.time)
    case 'client_message':
      return clientWrote(
        clocks,
        { ...moment, status: ticket.status, nextReaction: targets.nextReaction, pausing: policy.pausing },
        policy.time,
      )
    case 'status':
      return statusChanged(clocks, { ...moment, to: happening.to, pausing: policy.pausing }, policy.time)
    case 'reopened':
      return ticketReopened(clocks, { ...moment, targets }, policy.time)
    case 'retargeted':
      return retargeted(clocks, { ...moment, targets, cause: happening.cause ?? 'priority' }, policy.time)
    case 'recalculated':
      return calendarEdited(clocks, moment, policy.time)
    case 'merged':
      return clocksCancelled(clocks, { ...moment, reason: 'merged' }, policy.time)
    case 'taken_over':
      return reactionTakenOver(clocks, happening.other, moment, policy.time)
  }
}

/** Adds events and derives from them the rows of the clocks and what the ticket shows of them. The caller holds the ticket's row. */
export async function append(db: TenantDb, ticket: Owner, stored: ClockEvent[], added: ClockEvent[], policy: Policy): Promise<void> {
  const clocks = clocksFrom([...stored, ...added], policy.time)
  const changed = clocks.filter((clock) => added.some((event) => event.clock === clock.kind && event.cycle === clock.cycle))
  await write(db, ticket, { stored, added, changed }, policy)
  await db.ticket.updateMany({ where: { id: ticket.id }, data: shownOf(clocks, policy.time) })
}

/** The events, and the rows of the clocks that they begin or change as all their events and the policy give them. */
function write(
  db: TenantDb,
  { id: ticketId, clientId }: Owner,
  { stored, added, changed }: { stored: ClockEvent[]; added: ClockEvent[]; changed: Clock[] },
  { time, shares }: Policy,
): Promise<void> {
  const events = added.map((event, i) => ({ ...event, position: stored.length + i + 1 }))
  return addToClocks(
    db,
    { ticketId, clientId },
    events,
    changed.map((clock) => rowOf(clock, time, shares)),
  )
}

/** What is kept of a clock beside its events: all of it follows from them. */
export function rowOf(clock: Clock, time: WorkingTime, shares: readonly number[]) {
  const { kind, cycle, state, startedAt, targetMinutes, targetDays, dueAt, metAt } = clock
  return { kind, cycle, state, startedAt, targetMinutes, targetDays, dueAt, metAt, noticeAt: nextNotice(clock, time, shares) }
}

/** What a ticket shows of its clocks, and what reports count of it. */
export function shownOf(clocks: readonly Clock[], time: WorkingTime) {
  const nearest = nearestOf(clocks)
  return { dueAt: nearest?.dueAt ?? null, dueClock: nearest?.kind ?? null, ...judged(clocks, time) }
}

/** What reports count of a ticket: whether every promise was kept, and the working minutes that the first answer and the first start took. */
function judged(clocks: readonly Clock[], time: WorkingTime) {
  const isLate = (clock: Clock) =>
    clock.state !== 'voided' && (clock.breachedAt !== null || +(clock.metAt ?? 0) > +(clock.dueAt ?? Infinity))
  const took = (kind: Clock['kind']) => {
    const first = clocks.find((clock) => clock.kind === kind && clock.cycle === 1)
    return first?.metAt ? Math.round(consumedMinutes(first, time, first.metAt)) : null
  }
  const isJudged = clocks.some((clock) => clock.state === 'met' || isLate(clock))
  return { promiseKept: isJudged ? !clocks.some(isLate) : null, reactionTook: took('reaction'), startTook: took('start') }
}

type Owner = { id: string; clientId: string }

/** The running clock that is due first. */
export function nearestOf(clocks: readonly Clock[]): Clock | null {
  const running = clocks.filter((clock) => clock.state === 'running' && clock.dueAt !== null)
  return running.sort((a, b) => +a.dueAt! - +b.dueAt!)[0] ?? null
}

const momentOf = ({ now, actor }: Acting): Moment => ({ at: now, actorId: actor.memberId })

/** A server's clock that was put back doesn't turn a ticket's time round: nothing happens to it before what has happened already. */
export function momentAfter(stored: readonly ClockEvent[], ctx: Acting): Moment {
  return { ...momentOf(ctx), at: new Date(Math.max(+ctx.now, ...stored.map(({ at }) => +at))) }
}
