import type { Interval } from './calendar-schema'
import { partOf } from './local-time'

export type HoursProblem = 'hours_written' | 'hours_equal' | 'hours_overlap'

/**
 * Working hours of a day as people type them, «9-13, 14:00–18:00»; nothing typed is a day off. Ends that meet are fine, a close before
 * its opening crosses midnight, equal ends and hours that overlap are refused (rules §1.1).
 */
export function parseHours(text: string): { intervals: Interval[] } | { problem: HoursProblem } {
  const written = text.trim()
  if (written === '' || /^[-–—]$/.test(written)) return { intervals: [] }
  const intervals: Interval[] = []
  for (const piece of written.split(/[,;]/)) {
    const found = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(piece)
    const open = found && timeOf(found[1]!, found[2], false)
    const close = found && timeOf(found[3]!, found[4], true)
    if (!open || !close) return { problem: 'hours_written' }
    if (open === close) return { problem: 'hours_equal' }
    intervals.push([open, close])
  }
  const parts = intervals.map(partOf).sort((a, b) => a.open - b.open)
  if (parts.some(({ open }, index) => index > 0 && open < parts[index - 1]!.close)) return { problem: 'hours_overlap' }
  return { intervals: intervals.sort(([a], [b]) => a.localeCompare(b)) }
}

/** «09:00–13:00, 14:00–18:00»; of a day off, nothing. */
export const hoursText = (intervals: readonly Interval[]): string => intervals.map(([open, close]) => `${open}–${close}`).join(', ')

function timeOf(hours: string, minutes = '00', mayEndDay: boolean): string | null {
  const time = `${hours.padStart(2, '0')}:${minutes}`
  if (mayEndDay && time === '24:00') return time
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null
}
