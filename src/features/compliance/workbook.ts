import 'server-only'
import ExcelJS from 'exceljs'
import { getTranslations } from 'next-intl/server'
import type { Spread } from '@/domain/promise-figures'
import { priorities, specialities } from '@/domain/ticket'
import type { Locale } from '@/i18n/catalogue'
import type { ComplianceReport, NamedGroup } from './report'

/** The report as sheets of typed cells: counts and minutes are numbers, shares are percent; a text that looks like a formula stays text. */
export async function complianceWorkbook(report: ComplianceReport, locale: Locale): Promise<ArrayBuffer> {
  const t = await getTranslations({ locale })
  const book = new ExcelJS.Workbook()
  const groupSheet = (name: string, of: string, rows: { title: string; group: NamedGroup }[]) => {
    const sheet = book.addWorksheet(sheetName(name))
    sheet.columns = [
      { header: of, width: 36 },
      { header: t('compliance.tickets'), width: 12 },
      { header: t('compliance.kept_count'), width: 12 },
      { header: t('compliance.missed'), width: 12 },
      { header: t('compliance.in_time'), width: 12, style: { numFmt: '0.0%' } },
      { header: t('compliance.reaction_minutes'), width: 22 },
    ]
    for (const { title, group } of rows)
      sheet.addRow([title, group.judged, group.kept, group.judged - group.kept, group.kept / group.judged, group.reaction])
    sheet.getRow(1).font = { bold: true }
    sheet.views = [{ state: 'frozen', ySplit: 1 }]
  }
  const spreadSheet = (name: string, { buckets }: Spread) => {
    const sheet = book.addWorksheet(sheetName(name))
    sheet.columns = [
      { header: t('compliance.minutes_from'), width: 20 },
      { header: t('compliance.tickets'), width: 12 },
    ]
    for (const { from, count } of buckets) sheet.addRow([from, count])
    sheet.getRow(1).font = { bold: true }
  }
  const nameOf = (dimension: keyof ComplianceReport['groups'], { key, name }: NamedGroup) => {
    const priority = dimension === 'priority' && priorities.find((one) => one === key)
    if (priority) return t(`ticket.priority.${priority}`)
    const speciality = dimension === 'speciality' && specialities.find((one) => one === key)
    if (speciality) return t(`ticket.speciality.${speciality}`)
    if (dimension === 'week') return key ?? ''
    return name ?? t(dimension === 'tariff' ? 'compliance.no_tariff' : 'compliance.no_manager')
  }
  for (const dimension of ['week', 'client', 'tariff', 'priority', 'speciality', 'manager'] as const) {
    const rows = report.groups[dimension].map((group) => ({ title: nameOf(dimension, group), group }))
    groupSheet(t(`compliance.by.${dimension}`), t(`compliance.${dimension}`), rows)
  }
  spreadSheet(t('compliance.reaction_spread'), report.reaction)
  spreadSheet(t('compliance.start_spread'), report.start)
  const causes = book.addWorksheet(sheetName(t('compliance.causes')))
  causes.columns = [
    { header: t('compliance.cause'), width: 40 },
    { header: t('compliance.tickets'), width: 12 },
  ]
  for (const { name, count } of report.causes) causes.addRow([name ?? t('compliance.cause_none'), count])
  causes.getRow(1).font = { bold: true }
  return book.xlsx.writeBuffer() as Promise<ArrayBuffer>
}

/** What Excel takes for the name of a sheet. */
const sheetName = (name: string) => name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31)
