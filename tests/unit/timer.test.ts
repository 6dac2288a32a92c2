import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wallInstant } from '@/domain/local-date'
import { partsOfTimer } from '@/domain/timer'
import { isUnderWarranty } from '@/domain/warranty'

const parts = (from: string, to: string, zone = 'Europe/Moscow') =>
  partsOfTimer(new Date(from), new Date(to), zone).map(({ workDate, minutes }) => [workDate, minutes])

test.each<[string, string, string, [string, number][]]>([
  ['an ordinary hour', '2026-11-11T09:00:00Z', '2026-11-11T10:00:00Z', [['2026-11-11', 60]]],
  [
    'over midnight in Moscow',
    '2026-11-11T20:30:00Z',
    '2026-11-11T22:15:00Z',
    [
      ['2026-11-11', 30],
      ['2026-11-12', 75],
    ],
  ],
  ['to midnight exactly', '2026-11-11T20:30:00Z', '2026-11-11T21:00:00Z', [['2026-11-11', 30]]],
  ['a few seconds past midnight', '2026-11-11T20:30:00Z', '2026-11-11T21:00:10Z', [['2026-11-11', 30]]],
  ['less than half a minute', '2026-11-11T09:00:00Z', '2026-11-11T09:00:29Z', []],
  ['half a minute', '2026-11-11T09:00:00Z', '2026-11-11T09:00:30Z', [['2026-11-11', 1]]],
  ['no time at all', '2026-11-11T09:00:00Z', '2026-11-11T09:00:00Z', []],
])('a timer over %s', (_, from, to, expected) => {
  expect(parts(from, to)).toEqual(expected)
})

test('a night of a clock change is as long as it was', () => {
  expect(parts('2026-10-24T21:00:00Z', '2026-10-25T05:00:00Z', 'Europe/Berlin')).toEqual([
    ['2026-10-24', 60],
    ['2026-10-25', 420],
  ])
})

test('the parts are whole days apart, in order, and lose less than a minute each', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 200_000_000 }), (start, length) => {
      const from = new Date(Date.UTC(2026, 0, 1) + start)
      const all = partsOfTimer(from, new Date(+from + length), 'Europe/Moscow')
      const minutes = all.reduce((sum, part) => sum + part.minutes, 0)
      expect(Math.abs(minutes - length / 60_000)).toBeLessThanOrEqual((all.length + 2) / 2)
      expect(new Set(all.map(({ workDate }) => workDate)).size).toBe(all.length)
    }),
  )
})

test.each([
  ['2026-11-11', '09:30', 'Europe/Moscow', '2026-11-11T06:30:00.000Z'],
  ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-11-11', '00:00', 'Asia/Vladivostok', '2026-11-10T14:00:00.000Z'],
])('%s %s in %s is an instant', (date, time, zone, instant) => {
  expect(wallInstant(date, time, zone).toISOString()).toBe(instant)
})

test.each([
  ['2026-11-01T09:00:00Z', '2026-11-15T09:00:00Z', true],
  ['2026-11-01T09:00:00Z', '2026-11-15T09:00:01Z', false],
])('resolved on %s and reopened on %s is our redo: %s', (resolved, reopened, is) => {
  expect(isUnderWarranty(new Date(resolved), new Date(reopened), 14)).toBe(is)
})
