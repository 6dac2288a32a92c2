import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublicMail, mailDomain } from '@/domain/mail-domain'
import { matchHeader } from '@/features/moving-in/columns'
import { cellText, csvText } from '@/features/moving-in/csv-text'
import { columnWord } from '@/features/moving-in/schema'

describe('a table that is downloaded', () => {
  test('is read back as it was, whatever stands in its cells', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\u0000', ''))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = parse(csvText(rows), { delimiter: ';', bom: true, record_delimiter: '\r\n' }) as string[][]
        expect(read.map((row) => row.map(cellText))).toEqual(rows)
      }),
      { examples: [[[["'-", "''=1"]]]] },
    )
  })

  test.each(['=1+1', '+7 921', '-2', '@cmd', '\tx', '\rx'])('never begins a cell as a formula: %j', (text) => {
    expect(csvText([[text]])).toMatch(/^\ufeff"?'/)
  })
})

describe('the titles of a file', () => {
  test('are known in both languages, in any order and case; a second one of a kind and a strange one are not', () => {
    expect(matchHeader('clients', ['Примечание', 'E-MAIL', 'название компании*', 'Name', 'Hours a month'])).toEqual([
      'note',
      null,
      'name',
      null,
      'hours',
    ])
    expect(matchHeader('people', ['Ф.И.О.', 'Client', 'E-mail'])).toEqual(['name', 'client', 'email'])
    expect(columnWord('people', 'name')).toBe('name_people')
  })
})

describe('a company’s domain', () => {
  test.each([
    ['Stena.RU', 'stena.ru'],
    ['@stena.ru', 'stena.ru'],
    ['https://www.stena.ru/a?b', 'stena.ru'],
    ['mail.stena.co.uk.', 'mail.stena.co.uk'],
    ['стена.рф', 'xn--80ajyof.xn--p1ai'],
  ])('is read from %s', (typed, domain) => expect(mailDomain(typed)).toBe(domain))

  test.each(['', 'stena', 'a@stena.ru', 'a b.ru', '127.0.0.1', 'http://[::1]/', '-a.ru', `${'a'.repeat(64)}.ru`, 'a..ru', 'a.ru, b.ru'])(
    'is not read from %j',
    (typed) => expect(mailDomain(typed)).toBeNull(),
  )

  test('is not one where anybody can have an address', () => {
    expect(['gmail.com', 'mail.ru', 'yandex.ru', 'ya.ru'].every(isPublicMail)).toBe(true)
    expect(isPublicMail('stena.ru')).toBe(false)
  })
})
