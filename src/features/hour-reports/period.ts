import { firstOfMonth, monthsLater } from '@/domain/hour-term'
import { localDate } from '@/domain/local-date'
import type { HoursReportAddress, Period } from './schema'

/** Three years: more is asked for by mistake. */
export const mostMonths = 36

const spans: Record<Period, { back: number; length: number }> = {
  month: { back: 0, length: 1 },
  last_month: { back: 1, length: 1 },
  quarter: { back: 0, length: 3 },
  year: { back: 0, length: 12 },
}

export type ReportPeriod = {
  /** First days of the first and the last month. */
  first: string
  last: string
  /** The day after the last month. */
  end: string
  isOwn: boolean
}

/** The months a report counts, in the tenant's zone; own ones go before a period, the wrong way round they are turned. */
export function periodOf(
  { period, from, to }: Pick<HoursReportAddress, 'period' | 'from' | 'to'>,
  timeZone: string,
  now: Date,
): ReportPeriod {
  const current = firstOfMonth(localDate(now, timeZone))
  const { back, length } = spans[period]
  const last = to ? `${to}-01` : from ? (`${from}-01` > current ? `${from}-01` : current) : monthsLater(current, -back)
  const first = from ? `${from}-01` : to ? last : monthsLater(last, 1 - length)
  const [start, end] = first <= last ? [first, last] : [last, first]
  const longest = monthsLater(end, 1 - mostMonths)
  return { first: [start, longest].sort()[1] as string, last: end, end: monthsLater(end, 1), isOwn: from !== null || to !== null }
}

/** The months one may choose among, the newest first. */
export function monthsToChoose(timeZone: string, now: Date): string[] {
  const current = firstOfMonth(localDate(now, timeZone))
  return Array.from({ length: mostMonths }, (_, back) => monthsLater(current, -back).slice(0, 7))
}
