import { z } from 'zod'
import { parseDuration } from '@/domain/duration'
import { parseMoney } from '@/domain/money'
import { line } from '@/domain/text'

const invoice = { invoiceId: z.uuid() }
export const OneInvoice = z.object(invoice)
export type OneInvoice = z.infer<typeof OneInvoice>

export const BillTerm = z.object({ clientId: z.uuid(), termId: z.uuid() })
export type BillTerm = z.infer<typeof BillTerm>

export const BillChange = z.object({ clientId: z.uuid(), termId: z.uuid(), changeId: z.uuid() })
export type BillChange = z.infer<typeof BillChange>

export const BillOverage = z.object({ statementId: z.uuid() })
export type BillOverage = z.infer<typeof BillOverage>

/** Lines that a form of one-off work has room for. */
export const oneOffLines = [1, 2, 3, 4, 5, 6] as const

const kopecks = z.string().transform((text, ctx) => {
  const sum = parseMoney(text)
  if (sum !== null) return sum
  ctx.addIssue({ code: 'custom', message: 'money' })
  return z.NEVER
})

const minutes = z.string().transform((text, ctx) => {
  const typed = text.trim()
  const parsed = /^\d+([.,]\d+)?$/.test(typed) ? Math.round(Number(typed.replace(',', '.')) * 60) : parseDuration(typed)
  if (parsed !== null && parsed > 0 && parsed <= 60_000) return parsed
  ctx.addIssue({ code: 'custom', message: 'hours_typed' })
  return z.NEVER
})

const optional = z.string().default('')
const lineFields = Object.fromEntries(
  oneOffLines.flatMap((n) => [
    [`text_${n}`, optional],
    [`time_${n}`, optional],
    [`price_${n}`, optional],
  ]),
)

/** What was done, how long, and the price of an hour; without a time the price is of the whole. Empty lines are none. */
export const BillOneOff = z
  .object({ clientId: z.uuid() })
  .and(z.object(lineFields))
  .transform((fields, ctx) => {
    const typed = fields as unknown as Record<string, string>
    const lines = oneOffLines.flatMap((n) => {
      const [text = '', time = '', price = ''] = [typed[`text_${n}`], typed[`time_${n}`], typed[`price_${n}`]]
      if (text.trim() === '' && time.trim() === '') return []
      const read = <T>(schema: z.ZodType<T>, field: string, value: string): T | null => {
        const { success, data, error } = schema.safeParse(value)
        if (success) return data
        ctx.addIssue({ code: 'custom', message: error.issues[0]?.message ?? 'invalid', path: [`${field}_${n}`] })
        return null
      }
      const said = read(line(300), 'text', text)
      const worked = time.trim() === '' ? null : read(minutes, 'time', time)
      const cost = read(kopecks, 'price', price)
      return said === null || cost === null ? [] : [{ text: said, minutes: worked, unitKopecks: cost }]
    })
    if (lines.length === 0) ctx.addIssue({ code: 'custom', message: 'lines_needed', path: ['text_1'] })
    return { clientId: fields.clientId, lines }
  })
export type BillOneOff = z.infer<typeof BillOneOff>

export const RecordPayment = z.object({
  ...invoice,
  paidOn: z.iso.date('date'),
  reference: z.preprocess((value) => value || null, line(120).nullable()),
})
export type RecordPayment = z.infer<typeof RecordPayment>

export const WithReason = z.object({ ...invoice, reason: line(500) })
export type WithReason = z.infer<typeof WithReason>

const page = z.uuid().or(z.literal('')).catch('')
/** The list's address: which of them, and the invoice after which the page goes on. */
export const InvoicesAddress = z.object({ show: z.enum(['open', 'overdue', 'paid', 'all']).catch('open'), client: page, after: page })
export type InvoicesAddress = z.infer<typeof InvoicesAddress>
