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

/** A client with the contract it comes under; the hours a month are the tariff's. */
export const TakeOn = z.object({
  name: line(160),
  managerId: z.preprocess((value) => value || null, z.uuid().nullable()),
  employeesSeeAll: z.preprocess((value) => value === 'on', z.boolean()),
  tariffId: z.uuid('required'),
  number: line(60),
  startsOn: z.iso.date('date'),
})
export type TakeOn = z.infer<typeof TakeOn>

/** The list's address: a part of the name, and the name after which the page goes on. */
export const ClientsAddress = z.object({
  find: z.string().trim().max(160).catch(''),
  after: z.string().max(160).catch(''),
})
export type ClientsAddress = z.infer<typeof ClientsAddress>
