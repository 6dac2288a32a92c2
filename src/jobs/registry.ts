import type { Payload, QueueName } from '@/data/queues'
import { drawStatement } from './draw-statement'
import type { Try } from './job'
import { makeInvoice } from './make-invoice'
import { notify } from './notify'
import { recountClocks } from './recount-clocks'
import { sendConsent } from './send-consent'
import { sendHours } from './send-hours'
import { sendInvitation } from './send-invitation'
import { sendInvoice } from './send-invoice'
import { sendNotices } from './send-notices'
import { sendPasswordReset } from './send-password-reset'
import { sendPublic } from './send-public'
import { sendRequestRefused } from './send-request-refused'
import { sendSecondFactorChanged } from './send-second-factor-changed'
import { sendStatement } from './send-statement'
import { settleHours } from './settle-hours'

/** Who does what: one handler for each queue, each fit to run twice. */
export const registry = {
  notify,
  'send-notices': sendNotices,
  'send-public': sendPublic,
  'send-request-refused': sendRequestRefused,
  'send-invitation': sendInvitation,
  'draw-statement': drawStatement,
  'send-statement': sendStatement,
  'recount-clocks': recountClocks,
  'settle-hours': settleHours,
  'send-hours': sendHours,
  'send-consent': sendConsent,
  'make-invoice': makeInvoice,
  'send-invoice': sendInvoice,
  'send-password-reset': sendPasswordReset,
  'send-second-factor-changed': sendSecondFactorChanged,
} satisfies { [Q in QueueName]: (payload: Payload<Q>, attempt: Try) => Promise<void> }
