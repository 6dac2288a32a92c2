import type { Interval, Weekly } from '@/domain/calendar-schema'

export const mondayToFriday = (...intervals: Interval[]): Weekly => ({
  mon: intervals,
  tue: intervals,
  wed: intervals,
  thu: intervals,
  fri: intervals,
})

export const everyDay = (...intervals: Interval[]): Weekly => ({ ...mondayToFriday(...intervals), sat: intervals, sun: intervals })

/** Monday to Friday, 09:00–18:00 in Moscow (UTC+3, no clock changes). */
export const moscowOffice = { timezone: 'Europe/Moscow', weekly: mondayToFriday(['09:00', '18:00']), exceptions: [] }
