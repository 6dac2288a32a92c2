import { describe, expect, test } from 'vitest'
import {
  type FormatLocale,
  formatAge,
  formatDay,
  formatDeadline,
  formatFileSize,
  formatInstant,
  formatMinutes,
  formatMoney,
  formatNearDay,
  formatNearInstant,
  formatNumber,
  formatPercent,
  formatTimeRange,
  type Reader,
} from '@/i18n/format'

/** Friday in Moscow, 11:20. */
const now = new Date('2026-11-13T08:20:00Z')
const reader = (locale: FormatLocale): Reader => ({ locale, timeZone: 'Europe/Moscow', now })

/** Every space inside must be one that doesn't break: the tables write it as a plain one. */
function expectText(text: string, plain: string) {
  expect(text).not.toContain(' ')
  expect(text.replaceAll('\u00a0', ' ')).toBe(plain)
}

describe('durations', () => {
  test.each([
    [0, '0 мин', '0 min'],
    [5, '5 мин', '5 min'],
    [60, '1 ч', '1 h'],
    [65, '1 ч 05 мин', '1 h 05 min'],
    [400, '6 ч 40 мин', '6 h 40 min'],
    [6000, '100 ч', '100 h'],
    [-160, '−2 ч 40 мин', '−2 h 40 min'],
  ])('%i minutes read «%s» and «%s»', (minutes, ru, en) => {
    expectText(formatMinutes(minutes, 'ru'), ru)
    expectText(formatMinutes(minutes, 'en'), en)
  })
})

describe('moments in Moscow on Friday 13 November 2026, 11:20', () => {
  test.each([
    ['2026-11-16T11:37:00Z', 'пн, 16 нояб., 14:37', 'Mon, 16 Nov, 14:37'],
    ['2026-11-13T21:30:00Z', 'сб, 14 нояб., 00:30', 'Sat, 14 Nov, 00:30'],
    ['2025-05-09T06:00:00Z', 'пт, 9 мая 2025, 09:00', 'Fri, 9 May 2025, 09:00'],
  ])('%s reads «%s»', (at, ru, en) => {
    expectText(formatInstant(new Date(at), reader('ru')), ru)
    expectText(formatInstant(new Date(at), reader('en')), en)
  })

  test.each([
    ['2026-11-13T06:02:00Z', 'сегодня, 09:02', 'today, 09:02'],
    ['2026-11-12T20:59:00Z', 'вчера, 23:59', 'yesterday, 23:59'],
    ['2026-11-13T21:00:00Z', 'завтра, 00:00', 'tomorrow, 00:00'],
    ['2026-11-16T11:37:00Z', 'пн, 16 нояб., 14:37', 'Mon, 16 Nov, 14:37'],
  ])('%s near reads «%s»', (at, ru, en) => {
    expectText(formatNearInstant(new Date(at), reader('ru')), ru)
    expectText(formatNearInstant(new Date(at), reader('en')), en)
  })

  test.each([
    ['2026-11-13T08:44:00Z', '11:44'],
    ['2026-11-16T11:37:00Z', 'пн, 16 нояб., 14:37'],
  ])('a deadline at %s reads «%s»', (at, ru) => expectText(formatDeadline(new Date(at), reader('ru')), ru))

  test('a day alone, far and near', () => {
    expectText(formatDay(new Date('2026-11-13T06:00:00Z'), reader('ru')), 'пт, 13 нояб.')
    expectText(formatNearDay(new Date('2026-11-13T06:00:00Z'), reader('ru')), 'сегодня')
    expectText(formatNearDay(new Date('2026-11-16T06:00:00Z'), reader('en')), 'Mon, 16 Nov')
  })

  test('the same moment is another day in another zone', () => {
    expectText(formatNearInstant(new Date('2026-11-13T08:00:00Z'), { ...reader('ru'), timeZone: 'Asia/Kamchatka' }), 'сегодня, 20:00')
    expectText(formatDay(new Date('2026-11-13T13:00:00Z'), { ...reader('ru'), timeZone: 'Asia/Kamchatka' }), 'сб, 14 нояб.')
  })

  test('a range of hours has a dash without spaces', () => {
    expectText(formatTimeRange(new Date('2026-11-13T06:00:00Z'), new Date('2026-11-13T15:00:00Z'), reader('ru')), '09:00–18:00')
  })
})

describe('age', () => {
  test.each([
    ['2026-11-13T08:19:30Z', 'сейчас', 'now'],
    ['2026-11-13T08:14:00Z', '6 мин', '6 min'],
    ['2026-11-13T07:15:00Z', '1 ч', '1 h'],
    ['2026-11-13T04:30:00Z', '3 ч', '3 h'],
    ['2026-11-12T20:30:00Z', 'вчера', 'yesterday'],
    ['2026-11-11T09:00:00Z', 'ср', 'Wed'],
    ['2026-11-02T09:00:00Z', '2 нояб.', '2 Nov'],
    ['2025-11-02T09:00:00Z', '2 нояб. 2025', '2 Nov 2025'],
    ['2026-11-13T08:21:00Z', 'сейчас', 'now'],
  ])('%s was «%s» ago', (at, ru, en) => {
    expectText(formatAge(new Date(at), reader('ru')), ru)
    expectText(formatAge(new Date(at), reader('en')), en)
  })
})

describe('figures', () => {
  test.each([
    [375_000, '3 750,00 ₽', '3,750.00 ₽'],
    [491_667, '4 916,67 ₽', '4,916.67 ₽'],
    [0, '0,00 ₽', '0.00 ₽'],
    [-250_000, '−2 500,00 ₽', '−2,500.00 ₽'],
    [123_456_789_00, '123 456 789,00 ₽', '123,456,789.00 ₽'],
  ])('%i kopecks read «%s»', (kopecks, ru, en) => {
    expectText(formatMoney(kopecks, 'ru'), ru)
    expectText(formatMoney(kopecks, 'en'), en)
  })

  test('short money leaves out zero kopecks only', () => {
    expectText(formatMoney(150_000, 'ru', { short: true }), '1 500 ₽')
    expectText(formatMoney(150_050, 'ru', { short: true }), '1 500,50 ₽')
  })

  test.each([
    [0.961, '96,1 %', '96.1%'],
    [0.98, '98,0 %', '98.0%'],
    [1, '100 %', '100%'],
    [0, '0 %', '0%'],
  ])('a share of %d reads «%s»', (share, ru, en) => {
    expectText(formatPercent(share, 'ru'), ru)
    expectText(formatPercent(share, 'en'), en)
  })

  test.each([
    [0, '0 Б', '0 B'],
    [1023, '1023 Б', '1023 B'],
    [421_888, '412 КБ', '412 KB'],
    [1_048_575, '1 МБ', '1 MB'],
    [5 * 1024 * 1024, '5 МБ', '5 MB'],
    [5_033_165, '4,8 МБ', '4.8 MB'],
  ])('%i bytes read «%s»', (bytes, ru, en) => {
    expectText(formatFileSize(bytes, 'ru'), ru)
    expectText(formatFileSize(bytes, 'en'), en)
  })

  test('numbers are grouped and rounded to the digits asked for', () => {
    expectText(formatNumber(12345.678, 'ru', 1), '12 345,7')
    expectText(formatNumber(-0.04, 'ru', 1), '0,0')
  })
})
