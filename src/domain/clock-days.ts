import type { ClockStretch } from './clock-explanation'
import { day, minute } from './local-time'
import { spansBetween, zoneOf } from './zone'

/** A part of a local day, in hours of wall time since its midnight. */
export type DayPart = Pick<ClockStretch, 'counted' | 'reason' | 'name' | 'isAhead' | 'minutes'> & { open: number; close: number }

/** A local day of an explanation; `counted` is in minutes, passed and ahead. */
export type ClockDay = { date: string; counted: number; parts: DayPart[] }

/** A day by itself, or days that are told in one line. */
export type DayRow =
  | { kind: 'day'; day: ClockDay }
  | { kind: 'days'; from: string; to: string; days: number; counted: number; idle: boolean }

/** The stretches by the local days of a zone (rules §2.11); their counted minutes stay what they are. */
export function clockDays(stretches: readonly ClockStretch[], timeZone: string): ClockDay[] {
  const days = new Map<string, ClockDay>()
  for (const stretch of stretches) {
    for (const { date, from, to, offset } of pieces(stretch, timeZone)) {
      const { counted, reason, name, isAhead } = stretch
      const minutes = (to - from) / minute
      const midnight = date * day
      const part = { counted, reason, name, isAhead, minutes, open: hours(from + offset - midnight), close: hours(to + offset - midnight) }
      const key = new Date(midnight).toISOString().slice(0, 10)
      const of = days.get(key) ?? { date: key, counted: 0, parts: [] }
      of.parts.push(part)
      if (counted) of.counted += minutes
      days.set(key, of)
    }
  }
  return [...days.values()]
}

/** Long histories in few rows: three and more days without work are one, and beyond fourteen rows those in the middle. */
export function dayRows(days: readonly ClockDay[]): DayRow[] {
  const rows: DayRow[] = []
  for (let index = 0; index < days.length; ) {
    const idle = days.slice(index).findIndex((of) => !isIdle(of))
    const run = idle === -1 ? days.length - index : idle
    if (run >= 3) {
      rows.push(together(days.slice(index, index + run), true))
      index += run
    } else {
      rows.push({ kind: 'day', day: days[index]! })
      index++
    }
  }
  if (rows.length <= mostRows) return rows
  const [first, last] = [rows.slice(0, 4), rows.slice(-8)]
  const middle = days.filter(({ date }) => date > lastOf(first.at(-1)!) && date < firstOf(last[0]!))
  return [...first, together(middle, false), ...last]
}

/** The hours of a day worth drawing: all that counts or waits, an hour round it. */
export function hoursDrawn(days: readonly ClockDay[]): { from: number; to: number } {
  const parts = days.flatMap((of) => of.parts.filter(({ counted }) => counted))
  if (parts.length === 0) return { from: 8, to: 19 }
  const from = Math.floor(Math.min(...parts.map(({ open }) => open))) - 1
  const to = Math.ceil(Math.max(...parts.map(({ close }) => close))) + 1
  return { from: Math.max(0, from), to: Math.min(24, to) }
}

const mostRows = 14
const hours = (milliseconds: number) => milliseconds / (60 * minute)
const isIdle = ({ parts }: ClockDay) => parts.every(({ counted, reason }) => !counted && (reason === 'weekend' || reason === 'day_off'))
const firstOf = (row: DayRow) => (row.kind === 'day' ? row.day.date : row.from)
const lastOf = (row: DayRow) => (row.kind === 'day' ? row.day.date : row.to)

function together(days: readonly ClockDay[], idle: boolean): DayRow {
  const counted = days.reduce((sum, of) => sum + of.counted, 0)
  return { kind: 'days', from: days[0]!.date, to: days.at(-1)!.date, days: days.length, counted, idle }
}

/** By local midnights; `date` is days since 1970. */
function* pieces({ from, to }: ClockStretch, timeZone: string) {
  for (const span of spansBetween(zoneOf(timeZone), +from, +to)) {
    const end = Math.min(span.until, +to)
    for (let at = Math.max(span.from, +from); at < end; ) {
      const date = Math.floor((at + span.offset) / day)
      const next = Math.min(end, (date + 1) * day - span.offset)
      yield { date, from: at, to: next, offset: span.offset }
      at = next
    }
  }
}
