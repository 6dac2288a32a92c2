import type { WorkingTime } from './calendar'
import { breachedAt, type Clock, type ClockEvent, type ClockKind, isOpen, type RetargetCause, retargetReason, unpaused } from './clock'
import { dueOf } from './clock-time'
import { isOver, type Priority, type TicketStatus } from './ticket'

/** Working minutes; null means no such clock. */
export type Targets = { reaction: number | null; start: number | null; nextReaction: number | null; solution: number | null }

/** When something happened to a ticket, and who did it; null is the system. */
export type Moment = { at: Date; actorId: string | null }

/** Work on a critical ticket begins at once, which is the target of its reaction and not zero minutes. */
export const targetsFor = (priority: Priority, targets: Targets): Targets =>
  priority === 'critical' ? { ...targets, start: targets.reaction } : targets

/*
 * Each function below gives the events that a happening adds, in the order to append them. When two happen in one transaction, the
 * second needs the clocks as they are after the first. All throw NoWorkingTime if a due can't be found.
 */

/** A ticket came in at `at` (receipt, as is); one that staff typed in during a call has its reaction met at once (rules §2.3, §2.4). */
export function ticketFiled(targets: Targets, moment: Moment & { metAtOnce?: boolean }, time: WorkingTime): ClockEvent[] {
  return started([], targets, moment, time).flatMap((event) =>
    event.clock === 'reaction' && moment.metAtOnce ? [event, { ...event, kind: 'met' as const, dueBefore: event.dueAfter }] : [event],
  )
}

/** A public message of staff meets the reaction, and answers the open turn of the client (rules §2.1, §2.3). */
export function staffWrote(clocks: readonly Clock[], moment: Moment, time: WorkingTime): ClockEvent[] {
  return openOf(clocks, 'reaction', 'next_reaction').flatMap((clock) => met(clock, moment, time))
}

/** A client's message opens a turn unless one is open or nobody has answered yet; `status` is the one after it (rules §2.1, §2.4). */
export function clientWrote(
  clocks: readonly Clock[],
  moment: Moment & { status: TicketStatus; nextReaction: number | null },
  time: WorkingTime,
): ClockEvent[] {
  const { status, nextReaction } = moment
  if (nextReaction === null || isOver(status) || openOf(clocks, 'reaction', 'next_reaction').length > 0) return []
  const start = startOf('next_reaction', nextReaction, clocks, moment, time)
  return pauses(status, 'next_reaction')
    ? [start, { ...start, kind: 'paused', dueBefore: start.dueAfter, dueAfter: null, reason: status }]
    : [start]
}

/** Pauses, resumes, meets and stops what the new status says (rules §2.3, §2.6, "Statuses and moves"). */
export function statusChanged(clocks: readonly Clock[], moment: Moment & { to: TicketStatus }, time: WorkingTime): ClockEvent[] {
  return clocks.filter(isOpen).flatMap((clock) => {
    if (moment.to === 'resolved' && clock.kind === 'solution') return met(clock, moment, time)
    if (isOver(moment.to)) return cancelled(clock, { ...moment, reason: moment.to }, time)
    if (moment.to === 'in_progress' && clock.kind === 'start') return met(clock, moment, time)
    return pausedOrResumed(clock, moment, time)
  })
}

/** The author came back with a message, or completed a refused ticket: reaction, start and solution begin anew (rules §2.9). */
export function ticketReopened(clocks: readonly Clock[], moment: Moment & { targets: Targets }, time: WorkingTime): ClockEvent[] {
  return [...clocksCancelled(clocks, { ...moment, reason: 'reopened' }, time), ...started(clocks, moment.targets, moment, time)]
}

/** A changed priority or tariff, counted from the original start or, if that is already past, from the change (rules §2.7, §2.8). */
export function retargeted(
  clocks: readonly Clock[],
  moment: Moment & { targets: Targets; cause: RetargetCause },
  time: WorkingTime,
): ClockEvent[] {
  return unfrozen(clocks, moment.at).flatMap((clock) => {
    const targetMinutes = targetOf(clock.kind, moment.targets)
    if (targetMinutes === null) return cancelled(clock, { ...moment, reason: 'policy' }, time)
    if (targetMinutes === clock.targetMinutes) return []
    const fromStart = { ...unpaused(clock, moment.at), targetMinutes, countedFrom: clock.startedAt }
    const fromChange = dueOf(fromStart, time) < moment.at
    const counted = fromChange ? { ...fromStart, countedFrom: moment.at } : fromStart
    const dueAfter = clock.state === 'paused' ? null : dueOf(counted, time)
    return [eventOf(clock, 'retargeted', moment, { targetMinutes, dueAfter, reason: retargetReason(moment.cause, fromChange) })]
  })
}

/** The calendar was edited; `time` is the new one. Met and breached clocks stay as they are (rules §2.8). */
export function calendarEdited(clocks: readonly Clock[], moment: Moment, time: WorkingTime): ClockEvent[] {
  return unfrozen(clocks, moment.at).flatMap((clock) => {
    const dueAfter = clock.state === 'paused' ? null : dueOf(clock, time)
    return dueAfter?.getTime() === clock.dueAt?.getTime() ? [] : [eventOf(clock, 'recalculated', moment, { dueAfter })]
  })
}

/** A withdrawn or merged ticket, a policy that no longer applies: all open clocks are cancelled (rules §2.8, §2.9). */
export function clocksCancelled(clocks: readonly Clock[], moment: Moment & { reason: string }, time: WorkingTime): ClockEvent[] {
  return clocks.filter(isOpen).flatMap((clock) => cancelled(clock, moment, time))
}

/** A manager clears a breach and says why; nothing happens to a clock that isn't breached (rules §2.7). */
export function breachVoided(clock: Clock, moment: Moment & { reason: string }): ClockEvent[] {
  return breachedAt(clock, moment.at) ? [eventOf(clock, 'voided', moment, { dueAfter: null, reason: moment.reason })] : []
}

/** Reaction never pauses: else asking anything would stop it (rules §2.6). */
export function pauses(status: TicketStatus, kind: ClockKind): boolean {
  if (kind === 'reaction') return false
  if (status === 'waiting_release') return kind === 'solution'
  return status === 'waiting_client' || status === 'waiting_third_party'
}

function started(clocks: readonly Clock[], targets: Targets, moment: Moment, time: WorkingTime): ClockEvent[] {
  return (['reaction', 'start', 'solution'] as const).flatMap((kind) => {
    const target = targetOf(kind, targets)
    return target === null ? [] : [startOf(kind, target, clocks, moment, time)]
  })
}

function startOf(kind: ClockKind, targetMinutes: number, clocks: readonly Clock[], { at, actorId }: Moment, time: WorkingTime): ClockEvent {
  const cycle = 1 + clocks.filter((clock) => clock.kind === kind).length
  const dueAfter = dueOf({ countedFrom: at, targetMinutes, pauses: [] }, time)
  return { clock: kind, cycle, kind: 'started', at, actorId, targetMinutes, dueBefore: null, dueAfter, reason: null }
}

function met(clock: Clock, moment: Moment, time: WorkingTime): ClockEvent[] {
  const dueAfter = dueAtEnd(clock, moment, time)
  return [...breachNoticed(clock, dueAfter, moment), eventOf(clock, 'met', moment, { dueAfter })]
}

function cancelled(clock: Clock, moment: Moment & { reason: string }, time: WorkingTime): ClockEvent[] {
  const due = dueAtEnd(clock, moment, time)
  return [...breachNoticed(clock, due, moment), eventOf(clock, 'cancelled', moment, { dueAfter: null, reason: moment.reason })]
}

const dueAtEnd = (clock: Clock, { at }: Moment, time: WorkingTime) => clock.dueAt ?? dueOf(unpaused(clock, at), time)

/** A breach is on record before the clock ends, so that the end doesn't hide it. */
function breachNoticed(clock: Clock, due: Date, { at }: Moment): ClockEvent[] {
  if (clock.breachedAt || at <= due) return []
  return [eventOf(clock, 'breached', { at: due, actorId: null }, { dueBefore: due, dueAfter: due })]
}

function pausedOrResumed(clock: Clock, moment: Moment & { to: TicketStatus }, time: WorkingTime): ClockEvent[] {
  if (isFrozen(clock, moment.at)) return []
  if (pauses(moment.to, clock.kind)) {
    const isSame = clock.state === 'paused' && clock.pauses.at(-1)?.reason === moment.to
    return isSame ? [] : [eventOf(clock, 'paused', moment, { dueAfter: null, reason: moment.to })]
  }
  return clock.state === 'paused' ? [eventOf(clock, 'resumed', moment, { dueAfter: dueOf(unpaused(clock, moment.at), time) })] : []
}

function eventOf(clock: Clock, kind: ClockEvent['kind'], { at, actorId }: Moment, what: Partial<ClockEvent>): ClockEvent {
  const { targetMinutes, dueAt } = clock
  return {
    clock: clock.kind,
    cycle: clock.cycle,
    kind,
    at,
    actorId,
    targetMinutes,
    dueBefore: dueAt,
    dueAfter: dueAt,
    reason: null,
    ...what,
  }
}

const openOf = (clocks: readonly Clock[], ...kinds: ClockKind[]) => clocks.filter((clock) => isOpen(clock) && kinds.includes(clock.kind))

const unfrozen = (clocks: readonly Clock[], at: Date) => clocks.filter((clock) => isOpen(clock) && !isFrozen(clock, at))

const isFrozen = (clock: Clock, at: Date) => breachedAt(clock, at) !== null

const targetOf = (kind: ClockKind, targets: Targets) => targets[kind === 'next_reaction' ? 'nextReaction' : kind]
