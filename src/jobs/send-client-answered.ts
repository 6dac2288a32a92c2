import { enqueue } from '@/data/outbox'
import type { Payload } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { clientAnswer, readersOfAnswer } from '@/features/tickets/letter-queries'
import { clientAnswered } from '@/mail/client-answered'
import { deliver } from './deliver'
import type { Try } from './job'

type Answered = Payload<'send-client-answered'>

/** One job a reader, so that trouble with one address sends nobody else the same letter again. */
export async function sendClientAnswered({ memberId, ...answered }: Answered, attempt: Try) {
  if (memberId) await sendTo({ ...answered, memberId }, attempt)
  else await shareOut(answered)
}

async function sendTo(answered: Answered & { memberId: string }, attempt: Try) {
  const message = await inTenant(wholeTenant(answered), (db) => clientAnswer(db, answered))
  if (message) await deliver(attempt, message, (texts) => clientAnswered(texts, message))
}

async function shareOut(answered: Answered) {
  await inTenant(wholeTenant(answered), async (db) => {
    for (const memberId of await readersOfAnswer(db, answered.ticketId)) {
      await enqueue(db, { name: 'send-client-answered', ...answered, memberId })
    }
  })
}
