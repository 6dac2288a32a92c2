import { z } from 'zod'
import { mailDomain } from '@/domain/mail-domain'
import { Requisites } from '@/domain/requisites'
import { line, optionalProse, sought } from '@/domain/text'
import { isZone } from '@/domain/zone'

export const AddClient = z.object({
  name: line(160),
  managerId: z.uuid().nullable().default(null),
  employeesSeeAll: z.coerce.boolean().default(false),
})
export type AddClient = z.infer<typeof AddClient>

/** Its own working time; null: the tariff's. */
const calendarId = z.preprocess((value) => (value === '' ? null : value), z.uuid().nullable().optional())

export const AddContract = z.object({
  clientId: z.uuid(),
  tariffId: z.uuid('required'),
  number: line(60),
  timeZone: z.string().refine(isZone, 'time_zone').default('Europe/Moscow'),
  calendarId,
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

export const ChangeClient = z.object({
  clientId: z.uuid(),
  name: line(160),
  managerId: z.preprocess((value) => value || null, z.uuid().nullable()),
  employeesSeeAll: z.preprocess((value) => value === 'on', z.boolean()),
  /** Counts for those who see all. */
  employeesDecide: z.preprocess((value) => value === 'on', z.boolean()),
  note: optionalProse(4000),
})
export type ChangeClient = z.infer<typeof ChangeClient>

export const SaveRequisites = z
  .object({ clientId: z.uuid() })
  .and(Requisites)
  .transform(({ clientId, ...requisites }) => ({ clientId, requisites }))
export type SaveRequisites = z.infer<typeof SaveRequisites>

export const OneClient = z.object({ clientId: z.uuid() })
export type OneClient = z.infer<typeof OneClient>

export const OneDomain = z.object({
  clientId: z.uuid(),
  domain: z
    .string()
    .max(300, 'too_long')
    .transform(mailDomain)
    .pipe(z.string({ error: 'domain' })),
})
export type OneDomain = z.infer<typeof OneDomain>

export const objectKinds = ['site', 'server', 'device', 'vehicle', 'other'] as const
const optionalLine = (max: number) => z.preprocess((value) => value || null, line(max).nullable()).transform((text) => text ?? '')

export const SaveObject = z.object({
  clientId: z.uuid(),
  /** None: a new object. */
  objectId: z.preprocess((value) => value || null, z.uuid().nullable()),
  kind: z.enum(objectKinds),
  name: line(160),
  address: optionalLine(300),
  note: optionalProse(2000),
})
export type SaveObject = z.infer<typeof SaveObject>

export const OneObject = z.object({ clientId: z.uuid(), objectId: z.uuid() })
export type OneObject = z.infer<typeof OneObject>

/** Hours as people write them, `12,5`; whole minutes come out. */
export const Hours = z
  .string({ error: 'required' })
  .trim()
  .min(1, 'required')
  .regex(/^\d{1,4}([.,]\d{1,2})?$/, 'hours')
  .transform((text) => Math.round(Number(text.replace(',', '.')) * 60))
  .pipe(z.number().max(60_000, 'hours'))

export const SaveContract = z.object({
  clientId: z.uuid(),
  /** None: a new contract. */
  contractId: z.preprocess((value) => value || null, z.uuid().nullable()),
  tariffId: z.uuid('required'),
  number: line(60),
  subject: optionalLine(200),
  objectId: z.preprocess((value) => value || null, z.uuid().nullable()),
  managerId: z.preprocess((value) => value || null, z.uuid().nullable()),
  hours: Hours,
  calendarId,
  startsOn: z.iso.date('date'),
  endsOn: z.preprocess((value) => value || null, z.iso.date('date').nullable()),
})
export type SaveContract = z.infer<typeof SaveContract>

/** The list's address: a part of the name, whose clients, whether the archived, and the name after which the page goes on. */
export const ClientsAddress = z.object({
  find: sought(160),
  after: sought(160),
  manager: z.union([z.uuid(), z.literal('none'), z.literal('')]).catch(''),
  archived: z.literal('yes').or(z.literal('')).catch(''),
})
export type ClientsAddress = z.infer<typeof ClientsAddress>
