import { type WorkingTime, workingMinutesBetween } from '@/domain/calendar'
import type { ClockKind, ClockState } from '@/domain/clock'
import { timeFor } from '@/domain/clock-time'

/** A clock as a person reads it; minutes are working time, what remains is rounded up (rules §1.4). */
export type ClockView = {
  kind: ClockKind
  state: ClockState
  meaning: 'calm' | 'warning' | 'breach' | 'done' | 'paused'
  dueAt: Date | null
  metAt: Date | null
  remainingMinutes: number | null
  overdueMinutes: number | null
  /** From start to met, once met. */
  tookMinutes: number | null
}

type Row = {
  kind: ClockKind
  state: ClockState
  startedAt: Date
  targetMinutes: number
  targetDays: number | null
  dueAt: Date | null
  metAt: Date | null
}

/** Of the tenant's working time and its last warning, in percent, from which on a clock is near its due (rules §2.10). */
export function clockView(clock: Row, working: WorkingTime, now: Date, lastWarning = 80): ClockView {
  const time = timeFor(clock, working)
  const { kind, state, dueAt, metAt } = clock
  const base = { kind, state, dueAt, metAt, remainingMinutes: null, overdueMinutes: null, tookMinutes: null }
  if (state === 'met' && metAt) {
    const late = dueAt !== null && metAt > dueAt
    return {
      ...base,
      meaning: late ? 'breach' : 'done',
      overdueMinutes: late ? whole(workingMinutesBetween(time, dueAt, metAt)) : null,
      tookMinutes: Math.round(workingMinutesBetween(time, clock.startedAt, metAt)),
    }
  }
  if (state !== 'running' || !dueAt) return { ...base, meaning: state === 'paused' ? 'paused' : 'calm' }
  if (now > dueAt) return { ...base, meaning: 'breach', overdueMinutes: whole(workingMinutesBetween(time, dueAt, now)) }
  const remaining = workingMinutesBetween(time, now, dueAt)
  const isNear = remaining <= (clock.targetMinutes * (100 - lastWarning)) / 100 || remaining <= 30
  return { ...base, meaning: isNear ? 'warning' : 'calm', remainingMinutes: whole(remaining) }
}

const whole = (minutes: number) => Math.ceil(minutes)
