import { expect, test } from 'vitest'
import { parseDuration } from '@/domain/duration'

test.each([
  ['1 ч 10 мин', 70],
  ['1ч10м', 70],
  ['1\u00a0ч\u00a010\u00a0мин', 70],
  ['2 часа', 120],
  ['45 минут', 45],
  ['1:10', 70],
  ['0:05', 5],
  ['70', 70],
  ['0', 0],
  ['1,5 ч', 90],
  ['1.25 h', 75],
  ['1h 10m', 70],
  [' 30 min ', 30],
])('«%s» is %i minutes', (text, minutes) => {
  expect(parseDuration(text)).toBe(minutes)
})

test.each(['', 'час', '1:75', '-10', '1e9', '1 ч 10 сек', 'ч 10', '10 10', '1,5'])('«%s» says no time', (text) => {
  expect(parseDuration(text)).toBeNull()
})
