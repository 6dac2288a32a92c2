import { z } from 'zod'

const ofTicket = z.object({ tenantId: z.uuid(), ticketId: z.uuid() })
const ofMessage = ofTicket.extend({ messageId: z.uuid() })

/** Every kind of job with what it carries: ids, never content. The worker has one handler for each. */
export const queues = {
  'send-ticket-registered': ofTicket,
  'send-reply': ofMessage,
  'send-ticket-resolved': ofMessage,
  'send-ticket-assigned': ofTicket.extend({ memberId: z.uuid() }),
  /** Without a member it becomes one job for each reader. */
  'send-client-answered': ofMessage.extend({ memberId: z.uuid().optional() }),
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
