import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Interval } from '@/domain/calendar-schema'
import { hoursText, parseHours } from '@/domain/typed-hours'

describe('hours as a person types them', () => {
  test.each<[string, Interval[]]>([
    ['', []],
    ['  ', []],
    ['–', []],
    ['9-18', [['09:00', '18:00']]],
    [
      '09:00–13:00, 14:00–18:00',
      [
        ['09:00', '13:00'],
        ['14:00', '18:00'],
      ],
    ],
    [
      '14-18; 9-13',
      [
        ['09:00', '13:00'],
        ['14:00', '18:00'],
      ],
    ],
    ['9.30 — 13', [['09:30', '13:00']]],
    ['22-6', [['22:00', '06:00']]],
    ['0-24', [['00:00', '24:00']]],
    [
      '9-13, 13-18',
      [
        ['09:00', '13:00'],
        ['13:00', '18:00'],
      ],
    ],
    [
      '22-6, 9-13',
      [
        ['09:00', '13:00'],
        ['22:00', '06:00'],
      ],
    ],
  ])('%j', (text, intervals) => {
    expect(parseHours(text)).toEqual({ intervals })
  })

  test.each([
    ['equal ends', '9-9', 'hours_equal'],
    ['a whole day written as nothing', '0-0', 'hours_equal'],
    ['overlap', '9-13, 12-18', 'hours_overlap'],
    ['an evening inside a night', '22-6, 23-24', 'hours_overlap'],
    ['the same twice', '9-13, 9-13', 'hours_overlap'],
    ['an hour that is none', '9-25', 'hours_written'],
    ['opening at 24:00', '24:00-6', 'hours_written'],
    ['a minute that is none', '9:60-18', 'hours_written'],
    ['words', 'с девяти до шести', 'hours_written'],
    ['a half', '9-', 'hours_written'],
    ['a comma too many', '9-13,,14-18', 'hours_written'],
    ['an emoji', '🕘-🕕', 'hours_written'],
    ['a NUL', '9-1\u00003', 'hours_written'],
  ])('%s is refused with its reason', (_, text, problem) => {
    expect(parseHours(text)).toEqual({ problem })
  })

  test('what was understood reads back as the same', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.array(fc.tuple(time, time), { maxLength: 4 }), (intervals) => {
        const read = parseHours(hoursText(intervals))
        if ('problem' in read) expect(read.problem).toMatch(/hours_(equal|overlap)/)
        else expect(parseHours(hoursText(read.intervals))).toEqual(read)
      }),
    )
  })
})
