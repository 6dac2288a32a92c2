import type { Payload, QueueName } from '@/data/queues'
import type { Try } from './job'
import { notify } from './notify'
import { sendClientAnswered } from './send-client-answered'
import { sendInvitation } from './send-invitation'
import { sendNotices } from './send-notices'
import { sendPasswordReset } from './send-password-reset'
import { sendPublic } from './send-public'
import { sendReply } from './send-reply'
import { sendTicketAssigned } from './send-ticket-assigned'
import { sendTicketRegistered } from './send-ticket-registered'
import { sendTicketResolved } from './send-ticket-resolved'

/** Who does what: one handler for each queue, each fit to run twice. */
export const registry = {
  'send-ticket-registered': sendTicketRegistered,
  'send-reply': sendReply,
  'send-ticket-resolved': sendTicketResolved,
  'send-ticket-assigned': sendTicketAssigned,
  'send-client-answered': sendClientAnswered,
  notify,
  'send-notices': sendNotices,
  'send-public': sendPublic,
  'send-invitation': sendInvitation,
  'send-password-reset': sendPasswordReset,
} satisfies { [Q in QueueName]: (payload: Payload<Q>, attempt: Try) => Promise<void> }
