import type { Prisma } from '@/data/shapes'
import type { BasedCalendar } from '@/domain/calendar-base'
import { parseCalendar } from '@/domain/calendar-schema'
import { Decree } from '@/domain/production-calendar'

type Kept = Pick<Prisma.CalendarVersionGetPayload<object>, 'timeZone' | 'weekly' | 'exceptions' | 'base' | 'baseThrough' | 'decrees'>

/** A version as it is kept, read. Throws CalendarError. */
export function basedCalendar({ timeZone, weekly, exceptions, base, baseThrough, decrees }: Kept): BasedCalendar {
  const own = parseCalendar({ timezone: timeZone, weekly, exceptions })
  const typed = Object.entries(decrees as object).map(([year, decree]) => [year, Decree.parse(decree)])
  return { ...own, base: base === 'ru' ? base : null, decrees: { through: baseThrough ?? 0, typed: Object.fromEntries(typed) } }
}
