import { z } from 'zod'
import { specialities } from '@/domain/ticket'

const id = z.uuid().nullable().catch(null).default(null)
const month = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
  .nullable()
  .catch(null)
  .default(null)

export const periods = ['month', 'last_month', 'quarter', 'year'] as const
export type Period = (typeof periods)[number]

export const sorts = ['specialist', 'included', 'warranty', 'internal', 'forgiven'] as const
export type Sort = (typeof sorts)[number]

/** The address of a report of hours: whole local months, a period up to this one or own ones (both counted), and what it is narrowed to. */
export const HoursReportAddress = z.object({
  period: z.enum(periods).catch('quarter').default('quarter'),
  from: month,
  to: month,
  client: id,
  tariff: id,
  member: id,
  speciality: z.enum(specialities).nullable().catch(null).default(null),
  /** All rows of every table, not the first of each. */
  full: z.literal('yes').nullable().catch(null).default(null),
})
export type HoursReportAddress = z.infer<typeof HoursReportAddress>

export const parts = ['worked', 'spent', 'over', 'waived', 'gifted'] as const

/** The figure that a list of entries stands behind, and where its page begins. */
export const EntriesAddress = HoursReportAddress.extend({
  part: z.enum(parts).catch('worked').default('worked'),
  sort: z
    .enum([...sorts, 'pending'])
    .nullable()
    .catch(null)
    .default(null),
  before: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d_[0-9a-f-]{36}$/)
    .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success && z.uuid().safeParse(text.slice(11)).success)
    .nullable()
    .catch(null)
    .default(null),
})
export type EntriesAddress = z.infer<typeof EntriesAddress>
