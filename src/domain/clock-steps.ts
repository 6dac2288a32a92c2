import type { ClockStretch, StandingReason } from './clock-explanation'

/** A stretch in which a clock runs, or stands for one or several reasons; minutes are exact, `total` is what has counted at its end. */
export type ClockStep = {
  from: Date
  to: Date
  minutes: number
  counted: boolean
  reasons: { reason: StandingReason; name?: string }[]
  total: number
}

/** The stretches as they are read: night, weekend and night again are one standing still; what runs goes on through the present (rules §2.11). */
export function clockSteps(stretches: readonly ClockStretch[]): ClockStep[] {
  const steps: ClockStep[] = []
  for (const { from, to, minutes, counted, reason, name } of stretches) {
    const last = steps.at(-1)
    const reasons = reason ? [{ reason, name }] : []
    if (last && goesOn(last, counted, reason)) {
      last.to = to
      last.minutes += minutes
      last.total += counted ? minutes : 0
      for (const one of reasons)
        if (!last.reasons.some((known) => known.reason === one.reason && known.name === one.name)) last.reasons.push(one)
    } else {
      steps.push({ from, to, minutes, counted, reasons, total: (last?.total ?? 0) + (counted ? minutes : 0) })
    }
  }
  return steps
}

/** A wait for somebody is told by itself. */
function goesOn(last: ClockStep, counted: boolean, reason: StandingReason | null): boolean {
  if (counted || last.counted) return counted === last.counted
  const before = last.reasons.at(-1)?.reason
  return before === reason || (isOfCalendar(before) && isOfCalendar(reason))
}

const ofCalendar: readonly unknown[] = ['night', 'lunch', 'closed', 'shortened', 'day_off', 'weekend']
const isOfCalendar = (reason: unknown) => ofCalendar.includes(reason)
