import { type WorkingTime, workingTime } from './calendar'
import type { CalendarData, CalendarException, Weekly } from './calendar-schema'
import { type Decrees, isProvisional, productionExceptions } from './production-calendar'

export const bases = ['ru'] as const
export type Base = (typeof bases)[number]

/** A calendar as an agency keeps it: weekly hours, a production calendar beneath them, and its own exceptions, which go before that. */
export type BasedCalendar = {
  timezone: string
  weekly: Weekly
  exceptions: CalendarException[]
  base: Base | null
  decrees: Decrees
}

/** Working time that knows for which years its holidays are a guess yet (rules §1.7). */
export type TenantTime = WorkingTime & { readonly isProvisional: (year: number) => boolean }

/** The years for which the base is laid out; a promise doesn't reach beyond. */
export const baseYears = { first: 2025, last: 2040 } as const

/** Throws CalendarError (rules §1.1–1.3). */
export function tenantTime(calendar: BasedCalendar): TenantTime {
  const { base, decrees } = calendar
  return { ...workingTime(wholeCalendar(calendar)), isProvisional: (year) => base !== null && isProvisional(year, decrees) }
}

/** The calendar with its base written out as exceptions; of two for one date its own holds. */
export function wholeCalendar({ timezone, weekly, exceptions, base, decrees }: BasedCalendar): CalendarData {
  const own = new Set(exceptions.map(({ date }) => date))
  const beneath = base ? yearsOf(baseYears).flatMap((year) => productionExceptions(year, weekly, decrees)) : []
  const kept = beneath.filter(({ date }) => !own.has(date))
  return { timezone, weekly, exceptions: [...kept, ...exceptions].sort((a, b) => a.date.localeCompare(b.date)) }
}

function yearsOf({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The next year, from December on, or this one: of which no decree is known, or for which nothing was typed where there is no base. */
export function missingYear(calendar: BasedCalendar, today: string): number | null {
  const year = Number(today.slice(0, 4))
  const years = today.slice(5, 7) === '12' ? [year, year + 1] : [year]
  return years.find((each) => isMissing(calendar, each)) ?? null
}

function isMissing({ base, decrees, exceptions }: BasedCalendar, year: number): boolean {
  if (base) return isProvisional(year, decrees)
  // A calendar that never had exceptions, as one round the clock, waits for none.
  return exceptions.length > 0 && !exceptions.some(({ date }) => date.startsWith(`${year}-`))
}
