import { z } from 'zod'
import { emailAddress, line, optionalProse, prose, sought } from '@/domain/text'
import { situations } from '@/domain/ticket'

const orNone = <S extends z.ZodType>(schema: S) => z.preprocess((value) => value || null, schema.nullable())

const sender = {
  name: line(120),
  email: orNone(emailAddress),
  phone: orNone(line(40)),
  company: z.string().default('').pipe(z.string().trim().max(160, 'too_long')),
  subject: line(200),
  text: prose(10_000),
}

/** From anybody, on the agency's own page: somewhere to answer to is needed. */
export const Ask = z.object(sender).refine(({ email, phone }) => email || phone, { path: ['email'], message: 'email_or_phone' })
export type Ask = z.infer<typeof Ask>

/** What staff write down of a caller whom they don't know. */
export const TakeDown = z.object({ ...sender, channel: z.enum(['phone', 'messenger', 'email'], { error: 'required' }) })
export type TakeDown = z.infer<typeof TakeDown>

/** To a client, for one of its people or (without an id, or `new`) whoever sent it. */
export const Tie = z.object({
  requestId: z.uuid(),
  clientId: z.uuid(),
  requesterId: z.preprocess((value) => (value === 'new' ? undefined : value || undefined), z.uuid().optional()),
  name: z.preprocess((value) => value || undefined, line(120).optional()),
  email: orNone(emailAddress),
  phone: orNone(line(40)),
  invite: z.preprocess((value) => value === 'on', z.boolean()),
  subject: line(200),
  categoryId: z.uuid('required'),
  situation: z.enum(situations, { error: 'required' }),
  objectId: z.preprocess((value) => value || undefined, z.uuid().optional()),
})
export type Tie = z.infer<typeof Tie>

export const RefuseRequest = z.object({
  requestId: z.uuid(),
  reasonId: z.preprocess((value) => value || undefined, z.uuid().optional()),
  reason: optionalProse(500),
})
export type RefuseRequest = z.infer<typeof RefuseRequest>

export const requestViews = ['waiting', 'tied', 'refused'] as const

/** The address of the list: which of them, and the one after which the page goes on. */
export const RequestsAddress = z.object({
  state: z.enum(requestViews).catch('waiting'),
  after: z.uuid().nullable().catch(null),
})
export type RequestsAddress = z.infer<typeof RequestsAddress>

/** The address of one of them: the client that is chosen, or looked for. */
export const RequestAddress = z.object({
  client: z.uuid().nullable().catch(null),
  person: z.uuid().nullable().catch(null),
  find: sought(160),
})
export type RequestAddress = z.infer<typeof RequestAddress>
