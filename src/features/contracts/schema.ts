import { z } from 'zod'
import { parseDuration } from '@/domain/duration'
import { line } from '@/domain/text'

const orNull = (value: unknown) => (value === '' || value === undefined ? null : value)
const date = z.iso.date('date')
const months = z.coerce.number({ error: 'months' }).int('months').min(1, 'months').max(36, 'months')
const contract = { clientId: z.uuid(), contractId: z.uuid() }
export const OneContract = z.object(contract)
export type OneContract = z.infer<typeof OneContract>

/** A term that is sold: months from an anchor, with the days before it where there are some. */
export const SellTerm = z.object({
  ...contract,
  tariffId: z.uuid('required'),
  startsOn: date,
  months,
  /** The first day of month 0; none: it begins with the anchor. */
  stubFrom: z.preprocess(orNull, date.nullable()),
})
export type SellTerm = z.infer<typeof SellTerm>

/** The same months once more, right after the last: one press. */
export const RenewTerm = OneContract
export type RenewTerm = OneContract

/** Hours as `12,5` or `12 ч 30 мин`; whole minutes come out. */
const balance = z
  .string({ error: 'required' })
  .trim()
  .min(1, 'required')
  .transform((text, ctx) => {
    const minutes = /^\d+([.,]\d+)?$/.test(text) ? Math.round(Number(text.replace(',', '.')) * 60) : parseDuration(text)
    if (minutes !== null && minutes <= 600_000) return minutes
    ctx.addIssue({ code: 'custom', message: 'hours_typed' })
    return z.NEVER
  })

/** A term that began elsewhere and was paid there: the first of its months here, and what is carried into it. */
export const MoveIn = z
  .object({
    ...contract,
    startsOn: date,
    months,
    openingMonth: z.coerce.number({ error: 'months' }).int('months').min(1, 'months'),
    openingMinutes: balance,
  })
  .refine(({ months, openingMonth }) => openingMonth <= months, { error: 'opening_month', path: ['openingMonth'] })
export type MoveIn = z.infer<typeof MoveIn>

const term = { ...contract, termId: z.uuid() }
export const OneTerm = z.object(term)
export type OneTerm = z.infer<typeof OneTerm>

/** More hours, under a bigger tariff, from the month that runs or from the next one. */
export const UpgradeTerm = z.object({ ...term, tariffId: z.uuid('required'), from: z.enum(['now', 'next'], 'required') })
export type UpgradeTerm = z.infer<typeof UpgradeTerm>

export const StopTerm = z.object({ ...term, reason: line(500) })
export type StopTerm = z.infer<typeof StopTerm>
