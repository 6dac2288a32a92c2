import { changed, filed, moscow, moved, office, story } from '@tests/support/clock-story'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockDays, dayRows, hoursDrawn } from '@/domain/clock-days'
import { explain } from '@/domain/clock-explanation'
import { clockSteps } from '@/domain/clock-steps'
import type { TicketStatus } from '@/domain/ticket'

const zone = 'Europe/Moscow'
const solution = () => story(filed('13 09:02'), moved('13 09:08', 'waiting_client'), moved('13 09:43', 'planned')).clock('solution')!

describe('why this deadline, by days (rules §2.11)', () => {
  test('each local day tells what it adds', () => {
    const days = clockDays(explain(solution(), office, moscow('13 11:20')).stretches, zone)
    expect(days.map(({ date, counted }) => [date, counted])).toEqual([
      ['2026-11-13', 443],
      ['2026-11-14', 0],
      ['2026-11-15', 0],
      ['2026-11-16', 277],
    ])
    expect(days[0]?.parts[1]).toMatchObject({ reason: 'waiting_client', open: 9 + 8 / 60, close: 9 + 43 / 60 })
    expect(hoursDrawn(days)).toEqual({ from: 8, to: 19 })
  })

  test('the same stretches fall on other dates in another zone, and count the same', () => {
    const { stretches } = explain(solution(), office, moscow('13 11:20'))
    const sum = (timeZone: string) => clockDays(stretches, timeZone).reduce((all, { counted }) => all + counted, 0)
    expect(clockDays(stretches, 'Asia/Vladivostok')[0]?.date).toBe('2026-11-13')
    expect(clockDays(stretches, 'America/New_York')[0]?.date).toBe('2026-11-13')
    expect(sum('Asia/Vladivostok')).toBe(720)
    expect(sum('America/New_York')).toBe(720)
  })

  test('what stands for one reason after another of the calendar is one step, a wait is its own', () => {
    const steps = clockSteps(explain(solution(), office, moscow('13 11:20')).stretches)
    expect(
      steps.map(({ counted, minutes, total, reasons }) => [counted, minutes, total, reasons.map(({ reason }) => reason).join()]),
    ).toEqual([
      [true, 6, 6, ''],
      [false, 35, 6, 'waiting_client'],
      [true, 197, 203, ''],
      [false, 60, 203, 'lunch'],
      [true, 240, 443, ''],
      [false, 3780, 443, 'night,weekend'],
      [true, 240, 683, ''],
      [false, 60, 683, 'lunch'],
      [true, 37, 720, ''],
    ])
  })

  test('three days off are one row; a long history keeps its ends', () => {
    const day = (date: string, counted: number) => ({
      date,
      counted,
      parts: [{ counted: counted > 0, reason: counted > 0 ? null : ('weekend' as const), isAhead: false, minutes: 60, open: 9, close: 10 }],
    })
    const holidays = ['01', '02', '03', '04'].map((date) => day(`2026-01-${date}`, 0))
    expect(dayRows([day('2025-12-31', 60), ...holidays, day('2026-01-05', 60)])).toMatchObject([
      { kind: 'day' },
      { kind: 'days', from: '2026-01-01', to: '2026-01-04', days: 4, idle: true },
      { kind: 'day' },
    ])
    const long = Array.from({ length: 28 }, (_, index) => day(`2026-02-${String(index + 1).padStart(2, '0')}`, 60))
    const rows = dayRows(long)
    expect(rows).toHaveLength(13)
    expect(rows[4]).toMatchObject({ kind: 'days', from: '2026-02-05', to: '2026-02-20', days: 16, counted: 960, idle: false })
  })

  test('whatever happened, days and steps count just what the clock has consumed', () => {
    const status = fc.constantFrom<TicketStatus>('waiting_client', 'planned', 'waiting_third_party', 'in_progress', 'registered', 'review')
    const happening = fc.record({ status, after: fc.integer({ min: 1, max: 3000 }), seconds: fc.integer({ min: 0, max: 59 }) })
    const zones = fc.constantFrom('Europe/Moscow', 'Asia/Vladivostok', 'America/New_York', 'Europe/Berlin')
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 8 }), zones, fc.integer({ min: 0, max: 5000 }), (happenings, timeZone, beyond) => {
        let at = +moscow('02 08:15')
        const text = () => new Date(at + 3 * 3_600_000).toISOString().slice(8, 19).replace('T', ' ')
        const steps = happenings.map((one) => {
          at += one.after * 60_000 + one.seconds * 1000
          return moved(text(), one.status)
        })
        const { clock } = story(filed('02 08:15'), ...steps, changed(text(), {}))
        const now = new Date(at + beyond * 60_000)
        const of = clock('solution')!
        const { stretches, consumedMinutes } = explain(of, office, now)
        const past = stretches.filter(({ isAhead }) => !isAhead)
        const byDay = clockDays(past, timeZone).reduce((sum, { counted }) => sum + counted, 0)
        expect(byDay).toBeCloseTo(consumedMinutes, 6)
        expect(clockSteps(past).at(-1)?.total ?? 0).toBeCloseTo(consumedMinutes, 6)
        const parts = clockDays(stretches, timeZone).flatMap((day) => day.parts)
        for (const { open, close } of parts) expect(open < close && open >= 0 && close <= 25).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
