import { expect, test } from 'vitest'
import { isEmptyQuery, longestQuery, searchQuery } from '@/domain/search'
import { inOtherLayout, nearestSpelling } from '@/domain/spelling'

test.each([
  ['Заказ ЁЛКИ', { words: ['заказ', 'елки'] }],
  ['"точная фраза" слово', { phrases: ['точная фраза'], words: ['слово'] }],
  ['«в кавычках»', { phrases: ['в кавычках'] }],
  ['"не закрыта', { phrases: ['не закрыта'] }],
  ['заказ -лишнее -"две штуки"', { words: ['заказ'], without: ['лишнее', 'две штуки'] }],
  ['прайс-лист_2026.xlsx, owner@stena.demo!', { words: ['прайс-лист_2026.xlsx', 'owner@stena.demo'] }],
  ['#1042', { number: 1042 }],
  ['№ 1042', { number: 1042 }],
  ['1042 заказ', { number: null }],
  ['0', { number: null }],
])('%s is understood', (typed, expected) => {
  expect(searchQuery(typed)).toMatchObject(expected)
})

test.each(['', ' ', '\u0000', '😀', '"', '-', '- -', '-слово', '\u200b', '\ud800', '<->', "';--"])('%j asks for nothing', (typed) => {
  expect(isEmptyQuery(searchQuery(typed))).toBe(true)
})

test('a long query is cut by characters, and says so', () => {
  const { cut, text, words } = searchQuery('слово '.repeat(2_000))
  expect([cut, text.length <= longestQuery, words]).toEqual([true, true, ['слово']])
})

test.each([
  ['калкулятор', ['калькуляторы', 'калькулятор'], 'калькуляторы'],
  ['закз', ['заказы'], 'заказы'],
  ['лгоин', ['логин'], 'логин'],
  ['кот', ['код'], null],
  ['заказ', ['закон', 'показ'], null],
  ['1042', ['1043'], null],
])('%s is taken for one of %j', (word, candidates, expected) => {
  expect(nearestSpelling(word, candidates)).toBe(expected)
})

test('the same keys in the other layout', () => {
  expect([inOtherLayout('ghbdtn'), inOtherLayout('привет'), inOtherLayout('abc1')]).toEqual(['привет', 'ghbdtn', null])
})
