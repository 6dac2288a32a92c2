import { type WorkingTime, workingMinutesBetween } from './calendar'
import { type Clock, type ClockEvent, isOpen, type RetargetCause, retargetReason, unpaused } from './clock'
import {
  cancelled,
  eventOf,
  inDays,
  isFrozen,
  isSame,
  type Moment,
  openOf,
  type Target,
  type Targets,
  targetOf,
  unfrozen,
} from './clock-events'
import { dueOf } from './clock-time'

/** A changed priority or tariff, counted from the original start or, if that is already past, from the change (rules §2.7, §2.8). */
export function retargeted(
  clocks: readonly Clock[],
  moment: Moment & { targets: Targets; cause: RetargetCause },
  time: WorkingTime,
): ClockEvent[] {
  return unfrozen(clocks, moment.at).flatMap((clock) => {
    const promised = targetOf(clock.kind, moment.targets)
    if (promised === null) return cancelled(clock, { ...moment, reason: 'policy' }, time)
    const target = withExtension(promised, clock)
    return isSame(target, clock) ? [] : counted(clock, target, moment, time)
  })
}

/** An extension stays with its clock, by at most the days of the new target. */
function withExtension(target: Target, { extendedDays }: Clock): Target {
  return target.targetDays === null || extendedDays === null
    ? target
    : inDays(target.targetDays + Math.min(extendedDays, target.targetDays))
}

function counted(clock: Clock, target: Target, moment: Moment & { cause: RetargetCause }, time: WorkingTime): ClockEvent[] {
  // A merged ticket's start came before its own, and what was owed then is never put off.
  const isTakenOver = clock.countedFrom < clock.startedAt
  const running = { ...unpaused(clock, moment.at), ...target, countedFrom: isTakenOver ? clock.countedFrom : clock.startedAt }
  const fromChange = dueOf(running, time) < moment.at
  const due = dueOf(fromChange ? { ...running, countedFrom: moment.at } : running, time)
  if (isTakenOver && clock.dueAt && due >= clock.dueAt) return []
  const countedFrom = isTakenOver && !fromChange ? clock.countedFrom : null
  const dueAfter = clock.state === 'paused' ? null : due
  const reason = retargetReason(moment.cause, fromChange)
  return [eventOf(clock, 'retargeted', moment, { ...target, countedFrom, dueAfter, reason })]
}

/**
 * A solution promised in calendar days is put off, once and by at most as many days as were promised. Nothing happens to a clock that is
 * not open, not in days, or put off already; ask `mayExtend` for how many.
 */
export function solutionExtended(clock: Clock, moment: Moment & { days: number }, time: WorkingTime): ClockEvent[] {
  if (moment.days < 1 || moment.days > mayExtend(clock, moment.at)) return []
  const target = inDays(clock.targetDays! + moment.days)
  const dueAfter = clock.state === 'paused' ? null : dueOf({ ...clock, ...target }, time)
  const from = clock.countedFrom > clock.startedAt ? clock.countedFrom : null
  return [eventOf(clock, 'retargeted', moment, { ...target, countedFrom: from, dueAfter, reason: 'extension' })]
}

/** By how many days at most a solution may be put off now; 0 where it may not. */
export function mayExtend(clock: Clock, at: Date): number {
  const isOpenYet = isOpen(clock) && !isFrozen(clock, at)
  return isOpenYet && clock.kind === 'solution' && clock.extendedDays === null ? (clock.targetDays ?? 0) : 0
}

/**
 * Another ticket was merged into this one that was still owed an answer: this one's answer is due no later than that (rules §2.9). `time`
 * is this ticket's calendar.
 */
export function reactionTakenOver(clocks: readonly Clock[], other: Clock, moment: Moment, time: WorkingTime): ClockEvent[] {
  const otherDue = other.dueAt
  if (!otherDue) return []
  return unfrozen(openOf(clocks, 'reaction', 'next_reaction'), moment.at).flatMap((clock) => {
    if (!clock.dueAt || clock.dueAt <= otherDue) return []
    const targetMinutes = Math.floor(workingMinutesBetween(time, other.countedFrom, otherDue))
    const countedFrom = other.countedFrom
    const dueAfter = dueOf({ countedFrom, targetMinutes, pauses: [] }, time)
    return [eventOf(clock, 'retargeted', moment, { targetMinutes, countedFrom, dueAfter, reason: 'merge' })]
  })
}

/** The calendar was edited; `time` is the new one. Met and breached clocks stay as they are (rules §2.8). */
export function calendarEdited(clocks: readonly Clock[], moment: Moment, time: WorkingTime): ClockEvent[] {
  return unfrozen(clocks, moment.at).flatMap((clock) => {
    const dueAfter = clock.state === 'paused' ? null : dueOf(clock, time)
    return dueAfter?.getTime() === clock.dueAt?.getTime() ? [] : [eventOf(clock, 'recalculated', moment, { dueAfter })]
  })
}
