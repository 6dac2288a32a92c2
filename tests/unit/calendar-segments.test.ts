import { mondayToFriday } from '@tests/support/calendars'
import { describe, expect, test } from 'vitest'
import { workingTime } from '@/domain/calendar'
import { segments } from '@/domain/calendar-segments'

const moscow = (weekly: object, exceptions: object[] = []) => ({ timezone: 'Europe/Moscow', weekly, exceptions })
const office = mondayToFriday(['09:00', '13:00'], ['14:00', '18:00'])

/** Each as `from–to reason`, in UTC, days and minutes only. */
const told = (calendar: unknown, from: string, to: string) =>
  segments(workingTime(calendar), new Date(from), new Date(to)).map((segment) => {
    const [begin, end] = [segment.from, segment.to].map((date) => date.toISOString().slice(8, 16).replace('T', ' '))
    const why = segment.counted ? 'counted' : [segment.reason, segment.name].filter(Boolean).join(': ')
    return `${begin} – ${end} ${why}`
  })

describe('why time counts or not (rules §2.11)', () => {
  test('lunch, night and weekend', () => {
    expect(told(moscow(office), '2026-11-13T06:02:00Z', '2026-11-16T06:30:00Z')).toEqual([
      '13 06:02 – 13 10:00 counted',
      '13 10:00 – 13 11:00 lunch',
      '13 11:00 – 13 15:00 counted',
      '13 15:00 – 13 21:00 night',
      '13 21:00 – 15 21:00 weekend',
      '15 21:00 – 16 06:00 night',
      '16 06:00 – 16 06:30 counted',
    ])
  })

  test('a day off with its name, and the hour that a shortened day lacks', () => {
    const exceptions = [
      {
        date: '2026-11-03',
        intervals: [
          ['09:00', '13:00'],
          ['14:00', '17:00'],
        ],
        name: 'Сокращённый день',
      },
      { date: '2026-11-04', intervals: [], name: 'День народного единства' },
    ]
    expect(told(moscow(office, exceptions), '2026-11-03T11:00:00Z', '2026-11-05T07:00:00Z')).toEqual([
      '03 11:00 – 03 14:00 counted',
      '03 14:00 – 03 15:00 shortened: Сокращённый день',
      '03 15:00 – 03 21:00 night',
      '03 21:00 – 04 21:00 day_off: День народного единства',
      '04 21:00 – 05 06:00 night',
      '05 06:00 – 05 07:00 counted',
    ])
  })

  test('a shift over midnight is one stretch, and the day after it is not night', () => {
    const nights = moscow({ thu: [['22:00', '06:00']], fri: [['22:00', '06:00']] })
    expect(told(nights, '2026-03-12T19:00:00Z', '2026-03-14T21:00:00Z')).toEqual([
      '12 19:00 – 13 03:00 counted',
      '13 03:00 – 13 19:00 closed',
      '13 19:00 – 14 03:00 counted',
      '14 03:00 – 14 21:00 weekend',
    ])
  })

  test('nothing for an empty stretch', () => {
    expect(told(moscow(office), '2026-03-12T19:00:00Z', '2026-03-12T19:00:00Z')).toEqual([])
  })
})
