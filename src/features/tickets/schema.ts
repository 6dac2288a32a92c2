import { z } from 'zod'
import { clockKinds } from '@/domain/clock'
import { longestEntry, parseDuration } from '@/domain/duration'
import { emailAddress, line, optionalProse, prose, sought, toldInstant } from '@/domain/text'
import { priorities, situations, specialities, ticketStatuses, timeEntryKinds } from '@/domain/ticket'

/** Which clock is asked about; the nearest one where it is none. */
export const WhyAddress = z.object({ clock: z.enum(clockKinds).optional().catch(undefined) })

export const TicketNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)

const onTicket = {
  number: TicketNumber,
  version: z.coerce.number().int().positive().max(2_000_000_000),
}
/** The same as `text`, shaped; made safe where it is written. Empty where the editor didn't run. */
const html = z.string().optional()

const files = z.array(z.uuid()).max(10, 'too_many_files').default([])

/** «1 ч 10 мин» → 70; empty means no time. */
const minutes = z
  .string()
  .default('')
  .transform((text, ctx) => {
    if (text.trim() === '') return null
    const parsed = parseDuration(text)
    if (parsed === null) ctx.addIssue({ code: 'custom', message: 'duration' })
    else if (parsed > longestEntry) ctx.addIssue({ code: 'custom', message: 'duration_too_long' })
    return parsed
  })

/** An empty choice is none. */
const speciality = z
  .enum(specialities)
  .or(z.literal('').transform(() => undefined))
  .optional()

/** An empty field is none. */
const orNone = <S extends z.ZodType>(schema: S) => z.preprocess((value) => value || undefined, schema.optional())

/** What a ticket says, whoever fills the form in. */
const ticket = {
  key: z.uuid(),
  subject: line(200),
  text: prose(20_000),
  categoryId: z.uuid('required'),
  situation: z.enum(situations, { error: 'required' }),
  objectId: orNone(z.uuid()),
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

export const nextSteps = ['stay', 'wait', 'review', 'resolve'] as const

/** Why a ticket is late, where it is; asked with the step that resolves it. */
const causeId = orNone(z.uuid())

/** What the time is to the client; none: as the ticket is. */
const kind = orNone(z.enum(timeEntryKinds))

export const Reply = z.object({
  ...onTicket,
  text: prose(20_000),
  html,
  minutes,
  speciality,
  kind,
  next: z.enum(nextSteps).default('stay'),
  causeId,
  files,
})
export type Reply = z.infer<typeof Reply>

export const Note = z.object({
  ...onTicket,
  text: prose(20_000),
  html,
  minutes,
  speciality,
  kind,
  mentions: z.array(z.uuid()).max(50).optional(),
  files,
})
export type Note = z.infer<typeof Note>

/** The composer of the desk. */
export const Write = z.discriminatedUnion('mode', [Reply.extend({ mode: z.literal('reply') }), Note.extend({ mode: z.literal('note') })])
export type Write = z.infer<typeof Write>

/** `09:30`, of the contract's wall; empty where the start is not known. */
const clock = orNone(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'))

export const LogTime = z.object({
  ...onTicket,
  minutes: minutes.pipe(z.number({ error: 'required' }).min(1, 'required')),
  speciality,
  kind,
  workDate: orNone(z.iso.date('date').refine((date) => date >= '2000-01-01', 'date')),
  start: clock,
  note: optionalProse(500),
})
export type LogTime = z.infer<typeof LogTime>

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

export const Answer = z.object({ ...onTicket, text: prose(20_000), html, files })
export type Answer = z.infer<typeof Answer>

export const Reopen = z.object({ ...onTicket, text: prose(5_000), files })
export type Reopen = z.infer<typeof Reopen>

export const OnTicket = z.object(onTicket)
export type OnTicket = z.infer<typeof OnTicket>

export const Rate = z.object({
  number: onTicket.number,
  stars: z.coerce.number({ error: 'required' }).int().min(1, 'required').max(5, 'required'),
  comment: optionalProse(2_000),
})
export type Rate = z.infer<typeof Rate>

/** The address of a client's list; whatever it can't mean is left out. */
export const PortalAddress = z.object({
  mine: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((mine) => mine === '1'),
  before: onTicket.number.nullable().catch(null).default(null),
  status: z.enum(['open', 'over']).nullable().catch(null),
  object: z.uuid().nullable().catch(null),
  /** The days they were filed on, both included. */
  from: z.iso.date().nullable().catch(null),
  to: z.iso.date().nullable().catch(null),
})
export type PortalAddress = z.infer<typeof PortalAddress>

const messageId = z.uuid()

/** `seen`: when it was last mended, as the page showed it, in milliseconds. */
export const MendReply = z.object({
  number: onTicket.number,
  messageId,
  text: prose(20_000),
  html,
  seen: z.string().regex(/^\d{0,16}$/),
})
export type MendReply = z.infer<typeof MendReply>

export const OnMessage = z.object({ number: onTicket.number, messageId })
export type OnMessage = z.infer<typeof OnMessage>

const optionalId = z
  .uuid()
  .or(z.literal('').transform(() => null))
  .default(null)

export const EditTicket = z.object({
  ...onTicket,
  subject: line(200),
  categoryId: z.uuid('required'),
  requesterId: z.uuid('required'),
  objectId: optionalId,
  teamId: optionalId,
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

const day = z.iso.date('date').refine((date) => date >= '2000-01-01', 'date')
const worked = z.number({ error: 'required' }).int().min(1, 'required').max(longestEntry, 'duration_too_long')

/** What an entry said when its form was opened. */
const SeenTime = z.object({
  minutes: z.number().int().min(0).max(longestEntry),
  speciality: z.enum(specialities),
  kind: z.enum(timeEntryKinds),
  note: optionalProse(500),
  workDate: day,
})
export type SeenTime = z.infer<typeof SeenTime>

const onTime = {
  number: onTicket.number,
  entryId: z.uuid(),
  seen: z
    .string()
    .max(5_000)
    .transform((text, ctx) => {
      const seen = SeenTime.safeParse(parsed(text))
      if (!seen.success) ctx.addIssue({ code: 'custom', message: 'invalid' })
      return seen.data ?? z.NEVER
    }),
}

export const CorrectTime = z.discriminatedUnion('verdict', [
  z.object({
    ...onTime,
    verdict: z.literal('correct'),
    minutes: minutes.pipe(worked),
    speciality: z.enum(specialities, { error: 'required' }),
    kind: z.enum(timeEntryKinds),
    note: optionalProse(500),
    workDate: day,
    reason: optionalProse(500),
  }),
  z.object({ ...onTime, verdict: z.literal('reject'), reason: prose(500) }),
])
export type CorrectTime = z.infer<typeof CorrectTime>

/** The address of a long thread: what came before an instant; whatever it can't mean is left out. */
export const ThreadAddress = z.object({
  before: toldInstant
    .transform((at) => new Date(at))
    .nullable()
    .catch(null)
    .default(null),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const StartTimer = z.object({ number: TicketNumber })

export const StopTimer = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('log'), note: optionalProse(500) }),
  z.object({ verdict: z.literal('drop') }),
])
export type StopTimer = z.infer<typeof StopTimer>

export const NameCause = z.object({ number: z.coerce.number().int().positive().max(2_000_000_000), causeId: z.uuid({ error: 'required' }) })
export type NameCause = z.infer<typeof NameCause>
