import type { StatementFigures } from '@/domain/statement-figures'
import { specialities } from '@/domain/ticket'
import type { Measurement } from './measurement'
import { timed } from './timed'

/** The PDF of a month of 300 tickets, as the worker draws it, and what the process has taken by then. */
export const paper: Measurement = {
  name: 'paper',
  needs: 'nothing',
  async run(bench) {
    const { statementPdf } = await import('@/papers/statement')
    const before = process.memoryUsage.rss()
    const figures = month(300)
    const sealed = { language: 'ru', number: 12, comment: 'Спасибо за месяц!', sealedAt: bench.now, checksum: 'a'.repeat(64), logo: null }
    const line = await timed(bench, { name: 'paper', of: '300 lines', times: 5 }, () => statementPdf({ ...sealed, figures }))
    const megabytes = Math.round((process.memoryUsage.rss() - before) / 1024 / 1024)
    return [{ ...line, of: `300 lines, +${megabytes} MB` }]
  },
}

const subjects = [
  'Не оформляется заказ на телефоне после обновления корзины и карточки товара',
  'Поправить баннер',
  'Медленно грузится каталог, фильтр по цене не применяется',
]
const people = ['Дмитрий Лебедев', 'Мария Осипова', 'Ольга Синицына', 'Тимур Галиев']

function month(count: number): StatementFigures {
  const of = <T>(list: readonly T[], index: number) => list[index % list.length] as T
  const indexes = Array.from({ length: count }, (_, index) => index)
  return {
    from: '2026-11-01',
    to: '2026-12-01',
    agency: 'Норд Веб',
    agencyLegal: 'ООО «Норд Веб»',
    client: 'Уютная стена',
    contract: { number: 'НВ-2026/14', startsOn: '2026-09-01', timeZone: 'Europe/Moscow' },
    tariff: 'Поддержка 500',
    month: { number: 2, granted: 30_000, carriedIn: 0, carriedOut: 0, expired: 0 },
    used: count * 100,
    overage: 0,
    billed: 0,
    waived: 0,
    uncovered: 0,
    included: 60,
    warranty: 0,
    forgiven: 0,
    lines: indexes.map((index) => ({
      ticketId: `ticket ${index}`,
      number: 1000 + index,
      subject: of(subjects, index),
      minutes: 100,
      works: [0, 1].map((part) => ({
        entryId: `entry ${index} ${part}`,
        date: '2026-11-05',
        person: of(people, index + part),
        speciality: of(specialities, index + part),
        kind: 'specialist',
        note: '',
        minutes: 50,
        isForgiven: false,
      })),
    })),
    works: [{ name: 'Резервная копия', due: 30, done: 30, minutes: 60, remarks: [] }],
    charges: indexes.slice(0, 30).map((index) => {
      return { speciality: of(specialities, index), number: 1000 + index, minutes: 60, ratePerHour: 150_000, kopecks: 150_000 }
    }),
    adjustment: { overageMinutes: 0, kopecks: 0, carriedMinutes: 0 },
    kopecks: 30 * 150_000,
  }
}
