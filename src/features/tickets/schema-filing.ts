import { z } from 'zod'
import { emailAddress, line, prose, sought } from '@/domain/text'
import { situations } from '@/domain/ticket'
import { files, orNone, TicketNumber } from './schema-fields'

/** What a ticket says, whoever fills the form in. */
const ticket = {
  key: z.uuid(),
  subject: line(200),
  text: prose(20_000),
  categoryId: z.uuid('required'),
  situation: z.enum(situations, { error: 'required' }),
  objectId: orNone(z.uuid()),
  /** Where several are in force and the object decides nothing. */
  contractId: orNone(z.uuid()),
  follows: orNone(TicketNumber),
  files,
}

export const FileTicket = z.object(ticket)
export type FileTicket = z.infer<typeof FileTicket>

/** A person of a client: one of its people, or (without an id, or `new`) somebody to be added. */
const caller = {
  clientId: z.uuid(),
  requesterId: z.preprocess((value) => (value === 'new' ? undefined : value || undefined), z.uuid().optional()),
  name: orNone(line(120)),
  phone: z.preprocess((value) => value || null, line(40).nullable()),
  email: z.preprocess((value) => value || null, emailAddress.nullable()),
}
export const Caller = z.object(caller)
export type Caller = z.infer<typeof Caller>

export const callChannels = ['phone', 'messenger', 'email'] as const

/** What staff write down for a client. */
export const FileForClient = z.object({
  ...ticket,
  ...caller,
  channel: z.enum(callChannels, { error: 'required' }),
  members: z.array(z.uuid()).max(20).default([]),
  /** When they called, on the clock of who writes it down; none: just now. */
  calledAt: orNone(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/, 'date')),
})
export type FileForClient = z.infer<typeof FileForClient>

/** The address of the form of a new ticket on the desk: whom it is for, what it goes on with, whom one looks for. */
export const NewTicketAddress = z.object({
  client: z.uuid().nullable().catch(null),
  person: z.uuid().nullable().catch(null),
  follows: TicketNumber.nullable().catch(null),
  find: sought(160),
})
export type NewTicketAddress = z.infer<typeof NewTicketAddress>
