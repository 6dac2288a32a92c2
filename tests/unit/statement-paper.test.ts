import { pdfPages } from '@tests/support/pdf-text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StatementFigures } from '@/domain/statement-figures'
import { formatMinutes, formatMoney } from '@/i18n/format'
import { sheetsOf } from '@/papers/paging'
import { statementPdf } from '@/papers/statement'

const plain = (text: string) => text.replace(/\s+/g, ' ')

function monthOf(lines: number, charges: number): StatementFigures {
  const all = Array.from({ length: Math.max(lines, charges) }, (_, index) => index)
  return {
    from: '2026-11-01',
    to: '2026-12-01',
    agency: 'Норд Веб',
    agencyLegal: '',
    client: 'Уютная стена',
    contract: { number: 'НВ-14', startsOn: '2026-09-01', timeZone: 'Europe/Moscow' },
    tariff: 'Поддержка 10',
    month: { number: 2, granted: 600, carriedIn: 45, carriedOut: 30, expired: 0 },
    used: 12_345,
    overage: charges * 7,
    billed: charges * 7,
    waived: 0,
    uncovered: 0,
    included: 0,
    warranty: 0,
    forgiven: 0,
    lines: all.slice(0, lines).map((index) => ({
      ticketId: `t${index}`,
      number: 5000 + index,
      subject: index % 3 === 0 ? 'Не оформляется заказ на телефоне после обновления корзины и карточки товара '.repeat(4) : 'Баннер',
      minutes: index + 1,
      works: [
        {
          entryId: `e${index}`,
          date: '2026-11-05',
          person: 'Мария Осипова',
          speciality: 'seo',
          kind: 'specialist',
          note: '',
          minutes: index + 1,
          isForgiven: false,
        },
      ],
    })),
    works: [],
    charges: all
      .slice(0, charges)
      .map((index) => ({ speciality: 'designer', number: 7000 + index, minutes: 7, ratePerHour: 150_000, kopecks: 17_500 })),
    adjustment: { overageMinutes: 0, kopecks: 0, carriedMinutes: 0 },
    kopecks: charges * 17_500,
  }
}

describe('the PDF of a month', () => {
  test.each([
    [0, 0],
    [1, 0],
    [3, 12],
    [40, 13],
    [300, 300],
  ])('of %i tickets and %i charges says each of them once, its sums, and how many pages there are', async (lines, charges) => {
    const figures = monthOf(lines, charges)
    const paper = { language: 'ru', number: 77, comment: '', sealedAt: null, checksum: '', figures, logo: null }
    const pages = await pdfPages(await statementPdf(paper))
    const text = plain(pages.join(' '))
    const times = (part: string) => text.split(plain(part)).length - 1
    expect(figures.lines.filter(({ number }) => times(` ${number} `) !== 1)).toEqual([])
    expect(figures.charges.filter(({ number }) => times(`заявка ${number} `) !== 1)).toEqual([])
    expect(times(`К доплате ${formatMoney(figures.kopecks, 'ru')}`)).toBe(1)
    expect(times(`Всего ${formatMinutes(12_345, 'ru')}`)).toBe(lines > 0 ? 1 : 0)
    expect(pages.filter((page, index) => !plain(page).includes(` ${index + 1} из ${pages.length}`))).toEqual([])
    expect(pages.length).toBeLessThanOrEqual(2 + Math.ceil(lines / 12) + Math.ceil(charges / 25))
  })
})

test('rows are cut into sheets in their order, and none is lost; only a row taller than a sheet doesn’t fit on its own', () => {
  const any = fc.array(fc.integer({ min: 1, max: 50 }))
  fc.assert(
    fc.property(any, fc.integer({ min: 0, max: 100 }), (heights, first) => {
      const sheets = sheetsOf(heights, (height) => height, { first, full: 100 })
      expect(sheets.flatMap(({ rows }) => rows)).toEqual(heights)
      sheets.forEach(({ rows, isFirst }) => {
        expect(rows.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(isFirst ? first : 100)
      })
      expect([sheets[0]?.isFirst, sheets.at(-1)?.isLast]).toEqual([true, true])
    }),
  )
})
