import { z } from 'zod'
import { line } from '@/domain/text'
import { isZone } from '@/domain/zone'

export const AddClient = z.object({
  name: line(160),
  managerId: z.uuid().nullable().default(null),
  employeesSeeAll: z.coerce.boolean().default(false),
})
export type AddClient = z.infer<typeof AddClient>

export const AddContract = z.object({
  clientId: z.uuid(),
  tariffId: z.uuid('required'),
  number: line(60),
  timeZone: z.string().refine(isZone, 'time_zone').default('Europe/Moscow'),
  monthlyMinutes: z.coerce.number().int().min(0).max(60_000),
  startsOn: z.iso.date('date'),
  endsOn: z.iso.date('date').nullable().default(null),
})
export type AddContract = z.infer<typeof AddContract>

/** The list's address: a part of the name, and the name after which the page goes on. */
export const ClientsAddress = z.object({
  find: z.string().trim().max(160).catch(''),
  after: z.string().max(160).catch(''),
})
export type ClientsAddress = z.infer<typeof ClientsAddress>
