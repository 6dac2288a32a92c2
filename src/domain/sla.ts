import type { WorkingTime } from './calendar'
import { breachedAt, type Clock, type ClockEvent, isOpen, unpaused } from './clock'
import { cancelled, eventOf, inMinutes, isFrozen, type Moment, met, openOf, startOf, type Targets, targetOf } from './clock-events'
import { dueOf } from './clock-time'
import { type Pausing, pauses } from './pausing'
import { isOver, type TicketStatus } from './ticket'

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
  moment: Moment & { status: TicketStatus; nextReaction: number | null; pausing?: Pausing },
  time: WorkingTime,
): ClockEvent[] {
  const { status, nextReaction, pausing } = moment
  if (nextReaction === null || isOver(status) || openOf(clocks, 'reaction', 'next_reaction').length > 0) return []
  const start = startOf('next_reaction', inMinutes(nextReaction), clocks, moment, time)
  return pauses(status, 'next_reaction', pausing)
    ? [start, { ...start, kind: 'paused', dueBefore: start.dueAfter, dueAfter: null, reason: status }]
    : [start]
}

/** Pauses, resumes, meets and stops what the new status says (rules §2.3, §2.6, "Statuses and moves"). */
export function statusChanged(
  clocks: readonly Clock[],
  moment: Moment & { to: TicketStatus; pausing?: Pausing },
  time: WorkingTime,
): ClockEvent[] {
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

/** A withdrawn or merged ticket, a policy that no longer applies: all open clocks are cancelled (rules §2.8, §2.9). */
export function clocksCancelled(clocks: readonly Clock[], moment: Moment & { reason: string }, time: WorkingTime): ClockEvent[] {
  return clocks.filter(isOpen).flatMap((clock) => cancelled(clock, moment, time))
}

/** A manager clears a breach and says why; nothing happens to a clock that isn't breached (rules §2.7). */
export function breachVoided(clock: Clock, moment: Moment & { reason: string }): ClockEvent[] {
  return breachedAt(clock, moment.at) ? [eventOf(clock, 'voided', moment, { dueAfter: null, reason: moment.reason })] : []
}

function started(clocks: readonly Clock[], targets: Targets, moment: Moment, time: WorkingTime): ClockEvent[] {
  return (['reaction', 'start', 'solution'] as const).flatMap((kind) => {
    const target = targetOf(kind, targets)
    return target === null ? [] : [startOf(kind, target, clocks, moment, time)]
  })
}

function pausedOrResumed(clock: Clock, moment: Moment & { to: TicketStatus; pausing?: Pausing }, time: WorkingTime): ClockEvent[] {
  if (isFrozen(clock, moment.at)) return []
  if (pauses(moment.to, clock.kind, moment.pausing)) {
    const stands = clock.state === 'paused' && clock.pauses.at(-1)?.reason === moment.to
    return stands ? [] : [eventOf(clock, 'paused', moment, { dueAfter: null, reason: moment.to })]
  }
  return clock.state === 'paused' ? [eventOf(clock, 'resumed', moment, { dueAfter: dueOf(unpaused(clock, moment.at), time) })] : []
}
