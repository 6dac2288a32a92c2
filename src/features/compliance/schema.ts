import { z } from 'zod'
import { priorities, specialities } from '@/domain/ticket'

const id = z.uuid().nullable().catch(null)
const idOrNone = z
  .union([z.uuid(), z.literal('none')])
  .nullable()
  .catch(null)
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((date) => !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date))
  .nullable()
  .catch(null)

export const periods = ['week', 'month', 'quarter', 'year'] as const
export type Period = (typeof periods)[number]

/** The address of a report: a period that ends today, or own dates (local days of the tenant, both counted), and what it is narrowed to. */
export const ComplianceAddress = z.object({
  period: z.enum(periods).catch('quarter'),
  from: day,
  to: day,
  client: id,
  tariff: idOrNone,
  manager: idOrNone,
  priority: z.enum(priorities).nullable().catch(null),
  speciality: z.enum(specialities).nullable().catch(null),
})
export type ComplianceAddress = z.infer<typeof ComplianceAddress>

const minutes = z.coerce.number().int().min(0).max(1_000_000).nullable().catch(null)

/** The figure that a list of tickets stands behind. */
export const DetailAddress = ComplianceAddress.extend({
  kept: z
    .enum(['yes', 'no'])
    .nullable()
    .catch(null)
    .transform((kept) => (kept === null ? null : kept === 'yes')),
  cause: idOrNone,
  clock: z.enum(['reaction', 'start']).nullable().catch(null),
  least: minutes,
  less: minutes,
  before: z.coerce.number().int().positive().max(2_000_000_000).nullable().catch(null),
})
export type DetailAddress = z.infer<typeof DetailAddress>

/** Buckets of the distributions, in working minutes: their width and where the last, open one begins. */
export const buckets = { reaction: { width: 5, last: 60 }, start: { width: 60, last: 600 } } as const
