import { z } from 'zod'

const ofTicket = z.object({ tenantId: z.uuid(), ticketId: z.uuid() })
const ofMessage = ofTicket.extend({ messageId: z.uuid() })

/** What can happen that somebody should hear of. */
export const happenings = [
  'registered',
  'unidentified',
  'assigned',
  'client_replied',
  'replied',
  'mentioned',
  'status',
  'resolved',
  'refused',
  'postponed',
  'release_promised',
  'release_due',
  'closed',
  'reopened',
  'rated_low',
  'due_soon',
  'breached',
  'watching',
] as const

/** What a client's people and watchers get a letter of. */
export const publicLetters = [
  'registered',
  'replied',
  'resolved',
  'refused',
  'postponed',
  'release_promised',
  'closed',
  'watching',
] as const

/** Every kind of job with what it carries: ids, never content. The worker has one handler for each. */
export const queues = {
  'send-ticket-registered': ofTicket,
  'send-reply': ofMessage,
  'send-ticket-resolved': ofMessage,
  'send-ticket-assigned': ofTicket.extend({ memberId: z.uuid() }),
  /** Without a member it becomes one job for each reader. */
  'send-client-answered': ofMessage.extend({ memberId: z.uuid().optional() }),
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
    /** The status before and after, the stars, the clock and its share: what the line under the bell says. */
    data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
  /** All that a member of staff has not read by now, in one letter. */
  'send-notices': z.object({ tenantId: z.uuid(), memberId: z.uuid() }),
  /** One letter to one person of the client or one watcher; stale where the message's letter was put to another instant. */
  'send-public': ofTicket.extend({
    about: z.enum(publicLetters),
    memberId: z.uuid().optional(),
    watcherId: z.uuid().optional(),
    messageId: z.uuid().optional(),
    letterAt: z.iso.datetime().optional(),
  }),
  'send-invitation': z.object({ tenantId: z.uuid(), invitationId: z.uuid(), sealedToken: z.string() }),
  'send-password-reset': z.object({ personId: z.uuid(), resetId: z.uuid(), sealedToken: z.string() }),
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
  retentionSeconds: 90 * 86_400,
  deadLetter: DEAD,
  notify: true,
} as const
