import 'server-only'
import type { Workbook, Worksheet } from 'exceljs'
import { byPerson, bySpeciality, type StatementFigures, spendingWorks } from '@/domain/statement-figures'
import { type StatementWords, statementWords } from '@/i18n/statement-words'

/**
 * The XLSX of a month, from its frozen figures alone: dates are dates, minutes and roubles numbers, and whatever people typed stays text, also where
 * it looks like a formula.
 */
export async function statementSheet(figures: StatementFigures, language: string, checksum: string): Promise<Buffer> {
  // The library is large: a page without a table does without it.
  const { Workbook } = (await import('exceljs')).default
  const book: Workbook = new Workbook()
  const words = statementWords(language)
  // The same figures make the same file.
  book.created = book.modified = new Date(`${figures.to}T00:00:00Z`)
  book.creator = figures.agency
  summary(book, figures, words, checksum)
  entries(book, figures, words)
  people(book, figures, words)
  works(book, figures, words)
  charges(book, figures, words)
  return Buffer.from(await book.xlsx.writeBuffer())
}

const minutesFormat = '0'
const moneyFormat = '#,##0.00'
const dateFormat = 'dd.mm.yyyy'

type Cell = string | number | Date
type Column = { name: string; width: number; format?: string }

function sheetOf(book: Workbook, name: string, columns: Column[], rows: Cell[][]): Worksheet {
  const sheet = book.addWorksheet(name.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ name: header, width, format }) => ({ header, width, style: format ? { numFmt: format } : {} }))
  sheet.getRow(1).font = { bold: true }
  for (const row of rows) sheet.addRow(row)
  return sheet
}

function summary(book: Workbook, figures: StatementFigures, { t, month, day }: StatementWords, checksum: string) {
  const { month: balance, adjustment, contract } = figures
  const rows: Cell[][] = [
    [t('paper.period'), month(figures)],
    [t('paper.agency'), figures.agencyLegal || figures.agency],
    [t('paper.client'), figures.client],
    [t('paper.contract'), `${contract.number}, ${day(contract.startsOn)}`],
    [t('paper.tariff'), figures.tariff],
    ...(balance
      ? [
          [t('paper.carriedIn'), balance.carriedIn],
          [t('paper.adjusted'), adjustment.carriedMinutes],
          [t('paper.granted'), balance.granted],
        ]
      : []),
    [t('paper.used'), figures.used],
    [t('paper.overage'), figures.overage],
    [t('paper.adjustment'), adjustment.overageMinutes],
  ]
  const sheet = sheetOf(
    book,
    t('paper.summary'),
    [
      { name: t('paper.figure'), width: 34 },
      { name: t('paper.value'), width: 40 },
    ],
    rows,
  )
  sheet.addRow([`${t('paper.adjustment')}, ₽`, adjustment.kopecks / 100]).getCell(2).numFmt = moneyFormat
  sheet.addRow([`${t('paper.toPay')}, ₽`, figures.kopecks / 100]).getCell(2).numFmt = moneyFormat
  sheet.addRow([t('paper.checksum'), checksum])
}

function entries(book: Workbook, { lines }: StatementFigures, { t }: StatementWords) {
  const columns = [
    { name: t('paper.ticket'), width: 10 },
    { name: t('paper.work'), width: 48 },
    { name: t('paper.date'), width: 12, format: dateFormat },
    { name: t('paper.person'), width: 24 },
    { name: t('paper.speciality'), width: 20 },
    { name: t('paper.kind'), width: 18 },
    { name: t('paper.minutes'), width: 10, format: minutesFormat },
    { name: t('paper.note'), width: 48 },
  ]
  const rows = lines.flatMap((line) =>
    line.works.map((work): Cell[] => [
      line.number,
      line.subject,
      new Date(`${work.date}T00:00:00Z`),
      work.person,
      t(`speciality.${work.speciality}`),
      work.isForgiven
        ? t('paper.notSpending.forgiven')
        : work.kind === 'included' || work.kind === 'warranty'
          ? t(`paper.notSpending.${work.kind}`)
          : t('paper.spent'),
      work.minutes,
      work.note,
    ]),
  )
  sheetOf(book, t('paper.entries'), columns, rows)
}

function people(book: Workbook, { lines }: StatementFigures, { t }: StatementWords) {
  const columns = [
    { name: t('paper.person'), width: 28 },
    { name: t('paper.speciality'), width: 22 },
    { name: t('paper.minutes'), width: 10, format: minutesFormat },
  ]
  const rows: Cell[][] = [
    ...byPerson(spendingWorks(lines)).map(({ person, speciality, minutes }) => [person, t(`speciality.${speciality}`), minutes]),
    ...bySpeciality(lines).map(({ speciality, minutes }) => ['', t(`speciality.${speciality}`), minutes]),
  ]
  sheetOf(book, t('paper.byPerson'), columns, rows)
}

function works(book: Workbook, { works }: StatementFigures, { t }: StatementWords) {
  const columns = [
    { name: t('paper.work'), width: 40 },
    { name: t('paper.due'), width: 12 },
    { name: t('paper.doneCount'), width: 12 },
    { name: t('paper.minutes'), width: 10, format: minutesFormat },
    { name: t('paper.remark'), width: 48 },
  ]
  sheetOf(
    book,
    t('paper.included').split(',')[0] ?? '',
    columns,
    works.map(({ name, due, done, minutes, remarks }) => [name, due, done, minutes, remarks.join('; ')]),
  )
}

function charges(book: Workbook, { charges: all, adjustment }: StatementFigures, { t }: StatementWords) {
  const columns = [
    { name: t('paper.charges'), width: 36 },
    { name: t('paper.minutes'), width: 10, format: minutesFormat },
    { name: t('paper.rateRubles'), width: 18, format: moneyFormat },
    { name: t('paper.rubles'), width: 16, format: moneyFormat },
  ]
  const rows: Cell[][] = all.map(({ speciality, number, minutes, ratePerHour, kopecks }) => [
    t('paper.charge', { speciality: t(`speciality.${speciality}`), number: String(number) }),
    minutes,
    ratePerHour / 100,
    kopecks / 100,
  ])
  if (adjustment.kopecks !== 0 || adjustment.overageMinutes !== 0)
    rows.push([t('paper.adjustment'), adjustment.overageMinutes, '', adjustment.kopecks / 100])
  sheetOf(book, t('paper.charges'), columns, rows)
}
