import { useFormatter } from 'next-intl'

/** Dates of papers, which have no zone: «30 нояб. 2026 г.» */
export function useFullDay(): (date: string) => string {
  const format = useFormatter()
  return (date) => format.dateTime(new Date(`${date}T00:00:00Z`), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
}
