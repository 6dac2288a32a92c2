import { z } from 'zod'
import { emailAddress, line, optionalProse } from '@/domain/text'
import { priorities, ticketStatuses } from '@/domain/ticket'
import { causeId, onTicket, optionalId, orNone } from './schema-fields'

export const Assign = z.object({ ...onTicket, members: z.array(z.uuid()).max(20).default([]) })
export type Assign = z.infer<typeof Assign>

export const Prioritise = z.object({ ...onTicket, priority: z.enum(priorities) })
export type Prioritise = z.infer<typeof Prioritise>

const promised = { plannedOn: orNone(z.iso.date('date')), release: orNone(line(120)) }

/** `reason` is what is added to the chosen one. */
export const Move = z.object({
  ...onTicket,
  ...promised,
  status: z.enum(ticketStatuses),
  reasonId: orNone(z.uuid()),
  reason: optionalProse(500),
  causeId,
})
export type Move = z.infer<typeof Move>

export const PromiseRelease = z.object({ ...onTicket, ...promised })
export type PromiseRelease = z.infer<typeof PromiseRelease>

/** A colleague or one of the staff by id, or an outside address with a name. */
export const AddWatcher = z.object({
  number: onTicket.number,
  memberId: orNone(z.uuid()),
  name: orNone(line(120)),
  email: orNone(emailAddress),
})
export type AddWatcher = z.infer<typeof AddWatcher>

export const RemoveWatcher = z.object({ number: onTicket.number, watcherId: z.uuid() })
export type RemoveWatcher = z.infer<typeof RemoveWatcher>

export const OnTicket = z.object(onTicket)
export type OnTicket = z.infer<typeof OnTicket>

export const Rate = z.object({
  number: onTicket.number,
  stars: z.coerce.number({ error: 'required' }).int().min(1, 'required').max(5, 'required'),
  comment: optionalProse(2_000),
})
export type Rate = z.infer<typeof Rate>

export const EditTicket = z.object({
  ...onTicket,
  subject: line(200),
  categoryId: z.uuid('required'),
  requesterId: z.uuid('required'),
  objectId: optionalId,
  teamId: optionalId,
  /** Empty where the client has none to choose. */
  contractId: optionalId.optional(),
})
export type EditTicket = z.infer<typeof EditTicket>

export const HandToClient = z.object({
  ...onTicket,
  clientId: z.uuid('required'),
  requesterId: z.uuid('required'),
  objectId: optionalId,
  sure: z.literal('on', { error: 'confirm_exposure' }),
})
export type HandToClient = z.infer<typeof HandToClient>

export const NameCause = z.object({ number: z.coerce.number().int().positive().max(2_000_000_000), causeId: z.uuid({ error: 'required' }) })
export type NameCause = z.infer<typeof NameCause>
