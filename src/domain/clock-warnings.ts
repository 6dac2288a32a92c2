import type { WorkingTime } from './calendar'
import { breachedAt, type Clock, type ClockEvent } from './clock'
import { dueOf } from './clock-time'

/** Percent of the target in working time at which a clock warns, before it is due; the tenant's choice (rules §2.10). */
export const defaultShares: readonly number[] = [50, 80]

export type Warning = { share: number; at: Date; isSent: boolean }

/** When a running clock warns; a moved due moves them, and one already sent for that instant stays sent (rules §2.10). */
export function warningsOf(clock: Clock, time: WorkingTime, shares: readonly number[] = defaultShares): Warning[] {
  if (clock.state !== 'running') return []
  return [...shares, 100].map((share) => {
    const at = share === 100 && clock.dueAt ? clock.dueAt : dueOf(clock, time, share)
    return { share, at, isSent: clock.warned.some((sent) => sent.share === share && sent.at.getTime() === at.getTime()) }
  })
}

/** Warnings and breaches that have come by `now` and are on record nowhere yet, each with its true instant (rules §2.5, §2.10). */
export function noticed(clocks: readonly Clock[], time: WorkingTime, now: Date, shares: readonly number[] = defaultShares): ClockEvent[] {
  return clocks.flatMap((clock) => {
    const due = warningsOf(clock, time, shares).filter(({ at, isSent }) => at <= now && !isSent)
    const breach = clock.breachedAt ? null : breachedAt(clock, now)
    return [
      ...due.map(({ share, at }) => eventAt(clock, 'warned', at, String(share))),
      ...(breach ? [eventAt(clock, 'breached', breach, null)] : []),
    ]
  })
}

/** When the clock next has something to tell: its earliest warning that is not on record, or its breach; it may be past. */
export function nextNotice(clock: Clock, time: WorkingTime, shares: readonly number[] = defaultShares): Date | null {
  if (clock.state !== 'running') return null
  const warnings = warningsOf(clock, time, shares).flatMap(({ at, isSent }) => (isSent ? [] : [+at]))
  const breach = clock.breachedAt || !clock.dueAt ? [] : [+clock.dueAt + 1]
  const times = [...warnings, ...breach]
  return times.length > 0 ? new Date(Math.min(...times)) : null
}

function eventAt(clock: Clock, kind: ClockEvent['kind'], at: Date, reason: string | null): ClockEvent {
  const { kind: name, cycle, targetMinutes, targetDays, dueAt } = clock
  const target = { targetMinutes, targetDays, countedFrom: null }
  return { clock: name, cycle, kind, at, actorId: null, ...target, dueBefore: dueAt, dueAfter: dueAt, reason }
}
