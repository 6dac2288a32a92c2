import type { WorkingTime } from './calendar'
import { breachedAt, type Clock, type ClockEvent, type ClockKind, isOpen, unpaused } from './clock'
import { dueOf } from './clock-time'
import type { Priority } from './ticket'

/** Working minutes, for a solution calendar days instead where there are any; null means no such clock. */
export type Targets = {
  reaction: number | null
  start: number | null
  nextReaction: number | null
  solution: number | null
  solutionDays?: number | null
}

/** When something happened to a ticket, and who did it; null is the system. */
export type Moment = { at: Date; actorId: string | null }

/** Work on a critical ticket begins at once, which is the target of its reaction and not zero minutes. */
export const targetsFor = (priority: Priority, targets: Targets): Targets =>
  priority === 'critical' ? { ...targets, start: targets.reaction } : targets

export function startOf(kind: ClockKind, target: Target, clocks: readonly Clock[], { at, actorId }: Moment, time: WorkingTime): ClockEvent {
  const cycle = 1 + clocks.filter((clock) => clock.kind === kind).length
  const dueAfter = dueOf({ countedFrom: at, ...target, pauses: [] }, time)
  return { clock: kind, cycle, kind: 'started', at, actorId, ...target, countedFrom: null, dueBefore: null, dueAfter, reason: null }
}

export function met(clock: Clock, moment: Moment, time: WorkingTime): ClockEvent[] {
  const due = dueAtEnd(clock, moment, time)
  const late = breachNoticed(clock, due, moment)
  return [...late, eventOf(clock, 'met', moment, { dueBefore: dueLeft(clock, late), dueAfter: due })]
}

export function cancelled(clock: Clock, moment: Moment & { reason: string }, time: WorkingTime): ClockEvent[] {
  const late = breachNoticed(clock, dueAtEnd(clock, moment, time), moment)
  return [...late, eventOf(clock, 'cancelled', moment, { dueBefore: dueLeft(clock, late), dueAfter: null, reason: moment.reason })]
}

/** A clock that was paused with nothing left of its target gets its due back by the breach that is noticed at its end. */
const dueLeft = (clock: Clock, noticed: readonly ClockEvent[]) => noticed.at(-1)?.dueAfter ?? clock.dueAt

const dueAtEnd = (clock: Clock, { at }: Moment, time: WorkingTime) => clock.dueAt ?? dueOf(unpaused(clock, at), time)

/** A breach is on record before the clock ends, so that the end doesn't hide it. */
function breachNoticed(clock: Clock, due: Date, { at }: Moment): ClockEvent[] {
  if (clock.breachedAt || at <= due) return []
  return [eventOf(clock, 'breached', { at: due, actorId: null }, { dueBefore: due, dueAfter: due })]
}

export function eventOf(clock: Clock, kind: ClockEvent['kind'], { at, actorId }: Moment, what: Partial<ClockEvent>): ClockEvent {
  const { targetMinutes, targetDays, dueAt } = clock
  return {
    clock: clock.kind,
    cycle: clock.cycle,
    kind,
    at,
    actorId,
    targetMinutes,
    targetDays,
    countedFrom: null,
    dueBefore: dueAt,
    dueAfter: dueAt,
    reason: null,
    ...what,
  }
}

export const openOf = (clocks: readonly Clock[], ...kinds: ClockKind[]) =>
  clocks.filter((clock) => isOpen(clock) && kinds.includes(clock.kind))

export const unfrozen = (clocks: readonly Clock[], at: Date) => clocks.filter((clock) => isOpen(clock) && !isFrozen(clock, at))

export const isFrozen = (clock: Clock, at: Date) => breachedAt(clock, at) !== null

export type Target = Pick<ClockEvent, 'targetMinutes' | 'targetDays'>

export const inMinutes = (targetMinutes: number): Target => ({ targetMinutes, targetDays: null })
export const inDays = (targetDays: number): Target => ({ targetMinutes: targetDays * 1440, targetDays })
export const isSame = (a: Target, b: Target) => a.targetMinutes === b.targetMinutes && a.targetDays === b.targetDays

export function targetOf(kind: ClockKind, targets: Targets): Target | null {
  if (kind === 'solution' && typeof targets.solutionDays === 'number') return inDays(targets.solutionDays)
  const minutes = targets[kind === 'next_reaction' ? 'nextReaction' : kind]
  return minutes === null ? null : inMinutes(minutes)
}
