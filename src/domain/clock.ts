import type { WorkingTime } from './calendar'
import { dueOf, type Pause, remainingMinutes } from './clock-time'

export const clockKinds = ['reaction', 'start', 'next_reaction', 'solution'] as const
export type ClockKind = (typeof clockKinds)[number]

export const clockEventKinds = [
  'started',
  'paused',
  'resumed',
  'retargeted',
  'recalculated',
  'warned',
  'breached',
  'met',
  'cancelled',
  'voided',
] as const
export type ClockEventKind = (typeof clockEventKinds)[number]

export type ClockState = 'running' | 'paused' | 'met' | 'cancelled' | 'voided'

/** One row of the append-only truth (rules §2.2). A clock is its kind and its cycle: the how-manieth of that kind on the ticket. */
export type ClockEvent = {
  clock: ClockKind
  cycle: number
  kind: ClockEventKind
  /** When it happened, not when it was noticed. */
  at: Date
  actorId: string | null
  targetMinutes: number
  /** Calendar days, where the target is no working time; the minutes are then theirs at 24 h. */
  targetDays: number | null
  /** Where the target is counted from neither the start nor the event: a merged ticket's. */
  countedFrom: Date | null
  dueBefore: Date | null
  dueAfter: Date | null
  /** `paused`: the status; `retargeted`: the cause; `warned`: the share in percent; `cancelled`, `voided`: why. */
  reason: string | null
}

export type Clock = {
  readonly kind: ClockKind
  readonly cycle: number
  readonly state: ClockState
  readonly startedAt: Date
  /** `startedAt`, or the change of priority or tariff that the target is counted from (rules §2.7). */
  readonly countedFrom: Date
  readonly targetMinutes: number
  readonly targetDays: number | null
  /** Of the target's days, those that an extension added; null where there was none. */
  readonly extendedDays: number | null
  /** None while paused, and once cancelled or voided. */
  readonly dueAt: Date | null
  /** Working minutes left, while paused. */
  readonly remainingMinutes: number | null
  readonly metAt: Date | null
  /** Met, cancelled or voided. */
  readonly endedAt: Date | null
  /** The due that was missed, once an event says so; `breachedAt()` knows it without the event. */
  readonly breachedAt: Date | null
  readonly pauses: readonly Pause[]
  readonly warned: readonly { share: number; at: Date }[]
}

/** The clocks of one ticket from its events in the order of appending; `dueAt` is the one the events say (rules §2.2). */
export function clocksFrom(events: readonly ClockEvent[], time: WorkingTime): Clock[] {
  const clocks = new Map<string, Clock>()
  for (const event of events) {
    const key = `${event.clock} ${event.cycle}`
    const clock = clocks.get(key)
    clocks.set(key, clock ? next(clock, event) : begun(event))
  }
  return [...clocks.values()].map((clock) =>
    clock.state === 'paused' ? { ...clock, remainingMinutes: remainingMinutes(clock, time) } : clock,
  )
}

export const isOpen = (clock: Clock) => clock.state === 'running' || clock.state === 'paused'

/** The due that was missed, or null; a breach happened at its due, whenever it was noticed, and a void clears it (rules §2.5, §2.7). */
export function breachedAt(clock: Clock, now: Date): Date | null {
  if (clock.state === 'voided') return null
  if (clock.breachedAt || !clock.dueAt) return clock.breachedAt
  return (clock.metAt ?? now) > clock.dueAt ? clock.dueAt : null
}

/** The due as its start, target and pauses give it; null while paused. For open clocks it equals `dueAt`. */
export const rebuiltDue = (clock: Clock, time: WorkingTime): Date | null => (clock.state === 'paused' ? null : dueOf(clock, time))

/** The clock with its open pause, if any, over at that instant. */
export function unpaused(clock: Clock, at: Date): Clock {
  return { ...clock, pauses: clock.pauses.map((pause) => (pause.to ? pause : { ...pause, to: at })) }
}

function begun({ clock, cycle, at, targetMinutes, targetDays, dueAfter }: ClockEvent): Clock {
  return {
    kind: clock,
    cycle,
    state: 'running',
    startedAt: at,
    countedFrom: at,
    targetMinutes,
    targetDays,
    extendedDays: null,
    dueAt: dueAfter,
    remainingMinutes: null,
    metAt: null,
    endedAt: null,
    breachedAt: null,
    pauses: [],
    warned: [],
  }
}

function next(clock: Clock, event: ClockEvent): Clock {
  const { kind, at, dueAfter: dueAt, reason } = event
  const running = unpaused(clock, at)
  switch (kind) {
    case 'started':
    case 'recalculated':
      return { ...clock, dueAt }
    case 'paused':
      return { ...running, state: 'paused', dueAt, pauses: [...running.pauses, { from: at, to: null, reason }] }
    case 'resumed':
      return { ...running, state: 'running', dueAt }
    case 'retargeted':
      return { ...clock, ...retargetedBy(event, clock), dueAt }
    case 'warned':
      return { ...clock, warned: [...clock.warned, { share: Number(reason), at }] }
    case 'breached':
      return { ...clock, breachedAt: at }
    case 'met':
      return { ...running, state: 'met', dueAt, metAt: at, endedAt: at }
    case 'cancelled':
    case 'voided':
      return { ...running, state: kind, dueAt, endedAt: at }
  }
}

function retargetedBy({ at, targetMinutes, targetDays, countedFrom, reason }: ClockEvent, clock: Clock) {
  const extendedDays = reason === 'extension' ? (targetDays ?? 0) - (clock.targetDays ?? 0) : clock.extendedDays
  return { targetMinutes, targetDays, extendedDays, countedFrom: countedFrom ?? (isFromChange(reason) ? at : clock.startedAt) }
}

export type RetargetCause = 'priority' | 'tariff' | 'extension' | 'merge'

/** The event itself says that the due is counted from the change (rules §2.7). */
export const retargetReason = (cause: RetargetCause, fromChange: boolean) => (fromChange ? `${cause}_from_change` : cause)

const isFromChange = (reason: string | null) => reason?.endsWith('_from_change') ?? false
