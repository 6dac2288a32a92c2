import { z } from 'zod'
import { publicLetters } from '@/domain/letter-template'
import { happenings } from '@/domain/notice'
import { secondFactorChanges } from '@/domain/second-factor'

/** The failed letter that is written once more; it stays the same message. */
const again = { again: z.uuid().optional() }
const ofTicket = z.object({ tenantId: z.uuid(), ticketId: z.uuid() })

/** Every kind of job with what it carries: ids, never content. The worker has one handler for each. */
export const queues = {
  /** Something happened: finds who is concerned, writes their bells, and shares out the letters. Without an actor it happened by itself. */
  notify: z.object({
    tenantId: z.uuid(),
    about: z.enum(happenings),
    at: z.iso.datetime(),
    actorId: z.uuid().nullable(),
    ticketId: z.uuid().optional(),
    messageId: z.uuid().optional(),
    requestId: z.uuid().optional(),
    /** Who is mentioned or assigned. */
    memberIds: z.array(z.uuid()).optional(),
    watcherId: z.uuid().optional(),
    /** Whose hours it is about, where it is about no ticket. */
    contractId: z.uuid().optional(),
    /** The status before and after, the stars, the clock and its share: what the line under the bell says. */
    data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
  /** All that a member of staff has not read by now, in one letter. */
  'send-notices': z.object({ tenantId: z.uuid(), memberId: z.uuid(), ...again }),
  /** One letter to one person of the client or one watcher; stale where the message's letter was put to another instant. */
  'send-public': ofTicket.extend({
    about: z.enum(publicLetters),
    memberId: z.uuid().optional(),
    watcherId: z.uuid().optional(),
    messageId: z.uuid().optional(),
    letterAt: z.iso.datetime().optional(),
    ...again,
  }),
  /** To whoever asked from outside and is not taken on. */
  'send-request-refused': z.object({ tenantId: z.uuid(), requestId: z.uuid(), ...again }),
  'send-invitation': z.object({ tenantId: z.uuid(), invitationId: z.uuid(), sealedToken: z.string(), ...again }),
  /** The PDF of an invoice. */
  'make-invoice': z.object({ tenantId: z.uuid(), invoiceId: z.uuid() }),
  /** An invoice to one responsible of the client. */
  'send-invoice': z.object({ tenantId: z.uuid(), invoiceId: z.uuid(), memberId: z.uuid(), ...again }),
  /** The PDF of a month. */
  'draw-statement': z.object({ tenantId: z.uuid(), statementId: z.uuid() }),
  /** Of a month to one reader: that it is there, that a question was asked or settled, that it is sealed. */
  'send-statement': z.object({
    tenantId: z.uuid(),
    statementId: z.uuid(),
    memberId: z.uuid(),
    news: z.enum(['ready', 'settled', 'asked', 'sealed']),
    ...again,
  }),
  /** A client's answer or a ticket's end moved a contract's hours: the ledger follows. */
  'settle-hours': z.object({ tenantId: z.uuid(), contractId: z.uuid(), actorId: z.uuid().nullable() }),
  /** To one responsible of the client: so much of the month's hours is gone. */
  'send-hours': z.object({
    tenantId: z.uuid(),
    contractId: z.uuid(),
    memberId: z.uuid(),
    month: z.iso.date(),
    share: z.number().int(),
    ...again,
  }),
  /** To one responsible of the client: may it go beyond the hours? With a link of their own. */
  'send-consent': z.object({ tenantId: z.uuid(), consentId: z.uuid(), memberId: z.uuid(), ...again }),
  /** Targets, a calendar or the tenant's clock settings are others: open clocks follow, batch by batch, and once more for latecomers. */
  'recount-clocks': z.object({
    tenantId: z.uuid(),
    /** Whose tickets; none named: all. */
    tariffId: z.uuid().optional(),
    contractId: z.uuid().optional(),
    calendarId: z.uuid().optional(),
    actorId: z.uuid().nullable(),
    after: z.uuid().optional(),
    latecomers: z.boolean().optional(),
  }),
  'send-password-reset': z.object({ personId: z.uuid(), resetId: z.uuid(), sealedToken: z.string() }),
  'send-second-factor-changed': z.object({ personId: z.uuid(), change: z.enum(secondFactorChanges), at: z.iso.datetime() }),
} as const

export type QueueName = keyof typeof queues
export type Payload<Q extends QueueName> = z.infer<(typeof queues)[Q]>
export type Job = { [Q in QueueName]: { name: Q } & Payload<Q> }[QueueName]

export const queueNames = Object.keys(queues) as QueueName[]

/** Where a job ends whose tries are used up; there it can be seen and sent again. */
export const DEAD = 'dead'

/** About a day of tries, from two seconds to an hour apart. `notify` wakes the worker at the commit. */
export const queueOptions = {
  retryLimit: 34,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 120,
  heartbeatSeconds: 30, // of a worker that was killed, its jobs go to another
  retentionSeconds: 90 * 86_400,
  deadLetter: DEAD,
  notify: true,
} as const
