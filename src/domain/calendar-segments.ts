import { type DayHours, hoursOn, type WorkingTime } from './calendar'
import { day, type Part } from './local-time'
import { spansBetween } from './zone'

/**
 * Why working time stands: `night` is outside the hours of a working date, `lunch` lies between two of its intervals, `closed`
 * is the daytime after a night shift, `shortened` is what an exception takes from the usual hours, `day_off` is an exception
 * without work, `weekend` a weekday without work.
 */
export type IdleReason = 'night' | 'lunch' | 'closed' | 'shortened' | 'day_off' | 'weekend'

/** A stretch `[from, to)`; `name` is the exception's, where it is the reason. */
export type Segment = { from: Date; to: Date } & ({ counted: true } | { counted: false; reason: IdleReason; name?: string })

/** Adjoining stretches that cover `[from, to)`, alternating between counted and the reasons why not (rules §2.11). */
export function segments(time: WorkingTime, from: Date, to: Date): Segment[] {
  const result: Segment[] = []
  for (const span of spansBetween(time.zone, from.getTime(), to.getTime())) {
    const begin = Math.max(span.from, from.getTime()) + span.offset
    const end = Math.min(span.until, to.getTime()) + span.offset
    for (let date = Math.floor(begin / day); date * day < end; date++) {
      for (const { open, close, ...kind } of partsOf(hoursOn(time, date))) {
        const [start, stop] = [Math.max(date * day + open, begin), Math.min(date * day + close, end)]
        if (start < stop) append(result, { from: new Date(start - span.offset), to: new Date(stop - span.offset), ...kind })
      }
    }
  }
  return result
}

type Kind = { counted: true } | { counted: false; reason: IdleReason; name?: string }

/** The whole local day, 00:00 to 24:00, in order. */
function partsOf(hours: DayHours): (Part & Kind)[] {
  const borders = [...hours.worked, ...hours.own, ...hours.usual].flatMap(({ open, close }) => [open, close])
  const cuts = [...new Set([0, ...borders, day])].filter((cut) => cut <= day).sort((a, b) => a - b)
  return cuts.slice(1).map((close, index) => ({ open: cuts[index]!, close, ...kindAt(hours, cuts[index]!) }))
}

function kindAt(hours: DayHours, time: number): Kind {
  if (isIn(hours.worked, time)) return { counted: true }
  const { own, worked, usual, exception } = hours
  const name = exception?.name
  if (own.length === 0) return exception ? { counted: false, reason: 'day_off', name } : { counted: false, reason: 'weekend' }
  if (own.some(({ close }) => close <= time) && own.some(({ open }) => open > time)) return { counted: false, reason: 'lunch' }
  if (exception && isIn(usual, time)) return { counted: false, reason: 'shortened', name }
  const followsNightShift = worked[0]?.open === 0 && own[0]!.open > time
  return { counted: false, reason: followsNightShift ? 'closed' : 'night' }
}

const isIn = (parts: readonly Part[], time: number) => parts.some(({ open, close }) => open <= time && time < close)

function append(result: Segment[], next: Segment) {
  const last = result.at(-1)
  if (last && isSameKind(last, next)) last.to = next.to
  else result.push(next)
}

function isSameKind(a: Segment, b: Segment): boolean {
  return a.counted || b.counted ? a.counted === b.counted : a.reason === b.reason && a.name === b.name
}
