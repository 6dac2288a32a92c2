import 'server-only'
import { createTranslator } from 'use-intl/core'
import type { HourFigures } from '@/data/hour-report'
import type { Locale } from '@/i18n/catalogue'
import en from '@/i18n/en/hour_reports.json'
import enTicket from '@/i18n/en/ticket.json'
import ru from '@/i18n/ru/hour_reports.json'
import ruTicket from '@/i18n/ru/ticket.json'
import type { Earned } from './profit'
import type { HoursReport } from './report'
import { sorts } from './schema'

type Value = string | number | Date | null

/** The report as sheets of typed cells: hours and roubles are numbers, months dates; a text that looks like a formula stays text. */
export async function hoursWorkbook(report: HoursReport, locale: Locale): Promise<ArrayBuffer> {
  // The library is large: a page without a table does without it.
  const ExcelJS = (await import('exceljs')).default
  const t = createTranslator({ locale, timeZone: 'UTC', messages: locale === 'en' ? en : ru })
  const speciality = createTranslator({ locale, timeZone: 'UTC', messages: (locale === 'en' ? enTicket : ruTicket).speciality })
  const book = new ExcelJS.Workbook()
  const sheet = (name: string, columns: { header: string; width: number; numFmt?: string }[], rows: Value[][]) => {
    const added = book.addWorksheet(name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] })
    added.columns = columns.map(({ header, width, numFmt }) => ({ header, width, style: numFmt ? { numFmt } : {} }))
    added.addRows(rows)
    added.getRow(1).font = { bold: true }
  }
  const hours = (name: string) => ({ header: name, width: 14, numFmt: '0.00' })
  const roubles = (name: string) => ({ header: t('rubles', { what: name }), width: 18, numFmt: '#,##0.00' })
  const columns = [...(['worked', 'spent', 'over', 'waived_column', 'gifted', 'internal'] as const).map((name) => hours(t(name)))]
  const money = report.seesMoney ? [roubles(t('overage_money'))] : []
  const figures = (of: HourFigures): Value[] => [
    ...[of.minutes, of.spent, of.over, of.waived, of.included + of.warranty + of.forgiven, of.internal].map((minutes) => minutes / 60),
    ...(report.seesMoney ? [of.kopecks / 100] : []),
  ]
  const { all, months, clients, tariffs, people, specialities, profit } = report
  sheet(
    t('summary'),
    [{ header: t('sort'), width: 36 }, hours(t('hours_column'))],
    [
      ...[...sorts, 'pending' as const].map((sort): Value[] => [t(`sorts.${sort}`), all[sort] / 60]),
      [t('worked'), all.minutes / 60],
      [t('spent'), all.spent / 60],
      [t('over'), all.over / 60],
    ],
  )
  sheet(
    t('by.month'),
    [{ header: t('month'), width: 14, numFmt: 'mm.yyyy' }, ...columns, ...money],
    months.map(({ key, figures: of }) => [new Date(`${key}T00:00:00Z`), ...figures(of)]),
  )
  const named = (name: string, of: string, rows: { title: string; figures: HourFigures }[]) =>
    sheet(
      name,
      [{ header: of, width: 36 }, ...columns, ...money],
      rows.map(({ title, figures: own }) => [title, ...figures(own)]),
    )
  const called = ({ name, figures: own }: { name: string | null; figures: HourFigures }) => ({
    title: name ?? t('no_tariff'),
    figures: own,
  })
  named(t('by.client'), t('client'), clients.map(called))
  named(t('by.person'), t('person'), people.map(called))
  named(t('by.tariff'), t('tariff'), tariffs.map(called))
  named(
    t('by.speciality'),
    t('speciality'),
    specialities.map(({ key, figures: own }) => ({ title: key ? speciality(key) : t('no_speciality'), figures: own })),
  )
  const earned = (name: string, of: string, rows: Earned[]) =>
    sheet(
      name,
      [
        { header: of, width: 36 },
        roubles(t('terms_money')),
        roubles(t('overage_money')),
        roubles(t('one_off_money')),
        hours(t('worked')),
        { header: t('rate_rubles'), width: 16, numFmt: '#,##0.00' },
      ],
      rows.map(({ name: title, terms, overage, oneOff, minutes, rate }) => [
        title ?? t('no_tariff'),
        terms / 100,
        overage / 100,
        oneOff / 100,
        minutes / 60,
        rate === null ? null : rate / 100,
      ]),
    )
  if (profit) {
    earned(t('profit_client'), t('client'), profit.clients)
    earned(t('profit_tariff'), t('tariff'), profit.tariffs)
  }
  return book.xlsx.writeBuffer() as Promise<ArrayBuffer>
}
