import { type WorkingTime, workingMinutesBetween } from '@/domain/calendar'
import type { ClockKind, ClockState } from '@/domain/clock'

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

type Row = { kind: ClockKind; state: ClockState; startedAt: Date; targetMinutes: number; dueAt: Date | null; metAt: Date | null }

/** Warning begins at 80 % of the target (rules §2.10). */
const warningShare = 0.8

export function clockView(clock: Row, time: WorkingTime, now: Date): ClockView {
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
  const isNear = remaining <= clock.targetMinutes * (1 - warningShare) || remaining <= 30
  return { ...base, meaning: isNear ? 'warning' : 'calm', remainingMinutes: whole(remaining) }
}

const whole = (minutes: number) => Math.ceil(minutes)
