import { expect, test } from 'vitest'
import { fillTemplate, hasPlaceholder, letterLocales, publicLetters, unknownPlaceholders } from '@/domain/letter-template'
import { letterTrouble } from '@/domain/letter-trouble'
import { standardTemplate } from '@/i18n/standard-letters'

test.each([
  ['{number}: {subject}', { number: '7', subject: 'Сайт' }, '7: Сайт'],
  ['Ответим до {promise}.\nСпасибо!', { promise: null }, 'Спасибо!'],
  ['Здравствуйте, {name}!\n\nОтветим до {promise}.\n\nСпасибо!', { name: 'Анна' }, 'Здравствуйте, Анна!\n\nСпасибо!'],
  ['{subject}', { subject: '{name} $& $1', name: 'нет' }, '{name} $& $1'],
  ['a { b } c', {}, ''],
  ['100 % } и { — скобки', {}, '100 % } и { — скобки'],
  ['  \n\n\n', {}, ''],
])('%j is filled in', (text, values, filled) => {
  expect(fillTemplate(text, values)).toBe(filled)
})

test.each([
  ['{number} {promise}', []],
  ['{answer} {Number} {} {number }', ['answer', 'Number', '', 'number ']],
  ['{release} {release}', ['release']],
])('%j has the unknown placeholders %j in a letter about a new ticket', (text, unknown) => {
  expect(unknownPlaceholders('registered', text)).toEqual(unknown)
})

test.each(publicLetters.flatMap((kind) => letterLocales.map((locale) => [kind, locale] as const)))(
  'the product’s own words of %s in %s pass what an agency’s must',
  (kind, locale) => {
    const { subject, text } = standardTemplate(kind, locale)
    expect([...unknownPlaceholders(kind, subject), ...unknownPlaceholders(kind, text)]).toEqual([])
    expect(hasPlaceholder(subject, 'number')).toBe(true)
  },
)

test.each([
  ['undeliverable: not one address', 'address', null],
  ['undeliverable: refused with 550', 'refused', 550],
  ['Error EMESSAGE DATA 451', 'busy', 451],
  ['Error EMESSAGE DATA 554', 'rejected', 554],
  ['Error ESOCKET CONN', 'unreachable', null],
  ['Error ETIMEDOUT CONN', 'unreachable', null],
  ['Error EDNS', 'unreachable', null],
  ['Error EAUTH AUTH PLAIN 535', 'sign_in', 535],
  ['PrismaClientKnownRequestError P2028', 'other', null],
])('%j reads as %s', (reason, why, code) => {
  expect(letterTrouble(reason)).toEqual({ why, code })
})
