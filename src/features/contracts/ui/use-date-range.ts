import { useFormatter } from 'next-intl'

/** Dates of contracts, which have no zone; a range is told to its last day. */
export function useDateRange() {
  const format = useFormatter()
  const day = (date: string) => format.dateTime(at(date), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  return { day, range: (from: string, to: string) => `${day(from)} — ${day(dayBefore(to))}` }
}

const at = (date: string) => new Date(`${date}T00:00:00Z`)
const dayBefore = (date: string) => new Date(+at(date) - 86_400_000).toISOString().slice(0, 10)
