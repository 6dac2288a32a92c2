import { dateBegins, localDate } from '@/domain/local-date'
import { dateOf, dayNumber, weekdayOf } from '@/domain/local-time'
import type { Week } from '@/domain/promise-figures'
import type { ComplianceAddress, Period } from './schema'

const lengths: Record<Period, number> = { week: 7, month: 30, quarter: 84, year: 365 }

/** The local days a report counts, both ends among them, and the instants they begin and end at; own dates go before a period. */
export function periodOf({ period, from, to }: Pick<ComplianceAddress, 'period' | 'from' | 'to'>, timeZone: string, now: Date) {
  const today = localDate(now, timeZone)
  const last = to ?? today
  const first = from ?? dateOf(dayNumber(last) - lengths[period] + 1)
  const [start, end] = first <= last ? [first, last] : [last, first]
  const longest = dateOf(dayNumber(end) - mostDays + 1)
  const begin = [start, longest].sort()[1] as string
  return {
    first: begin,
    last: end,
    from: dateBegins(begin, timeZone),
    to: dateBegins(dateOf(dayNumber(end) + 1), timeZone),
    isOwn: from !== null || to !== null,
  }
}

/** The weeks that a period touches, by their local Mondays. */
export function weeksOf({ first, last }: { first: string; last: string }, timeZone: string): Week[] {
  const monday = dayNumber(first) - ((weekdayOf(dayNumber(first)) + 6) % 7)
  const count = Math.floor((dayNumber(last) - monday) / 7) + 1
  return Array.from({ length: count }, (_, i) => {
    const key = dateOf(monday + i * 7)
    return { key, from: +dateBegins(key, timeZone) }
  })
}

/** Three years: more is asked for by mistake. */
const mostDays = 1096
