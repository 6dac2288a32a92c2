import type { Payload, QueueName } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import type { PostOffice } from '@/mail/send'

type TenantQueue = { [Q in QueueName]: Payload<Q> extends { tenantId: string } ? Q : never }[QueueName]

/** The job behind a letter; of a tenant, since the log is one agency's. */
export type LetterJob = { id: string; queue: QueueName; payload: Payload<TenantQueue>; now: Date }

/**
 * A post office that writes down whom a letter was for and whether it left; never its words. What has left already does not leave again,
 * should the job be repeated after a crash.
 */
export function logged(post: PostOffice, { id, queue, payload, now }: LetterJob): PostOffice {
  const scope = wholeTenant(payload)
  return async (letter, envelope) => {
    const { to, about: ticketId } = envelope
    const isSent = await inTenant(scope, async (db) => {
      const ticket = ticketId ? await db.ticket.findFirst({ where: { id: ticketId }, select: { number: true } }) : null
      const shown = { toName: to.name, toEmail: to.email, subject: letter.subject, number: ticket?.number ?? null }
      const kind = 'about' in payload ? payload.about : queue
      const known = await db.letter.findFirst({ where: { id }, select: { state: true } })
      if (known?.state === 'sent') return true
      const { again, ...job } = payload as Payload<'send-public'>
      if (known) await db.letter.updateMany({ where: { id }, data: { ...shown, state: 'trying', tries: { increment: 1 }, changedAt: now } })
      else
        await db.letter.createMany({
          data: [{ id, queue, job, kind, ...shown, enqueuedAt: envelope.enqueuedAt, state: 'trying', changedAt: now }],
        })
      return false
    })
    if (isSent) return
    await post(letter, envelope)
    // What is needed to send it again is kept only until it has left.
    await inTenant(scope, (db) => db.letter.updateMany({ where: { id }, data: { state: 'sent', reason: null, job: {}, changedAt: now } }))
  }
}

/** Why a try failed, and whether it was the last. */
export async function logFailure({ id, payload, now }: LetterJob, reason: string, isLast: boolean): Promise<void> {
  await inTenant(wholeTenant(payload), (db) =>
    db.letter.updateMany({
      where: { id, state: 'trying' },
      data: { state: isLast ? 'failed' : 'trying', reason, changedAt: now },
    }),
  )
}
