import 'server-only'
import { setTimeout as delay } from 'node:timers/promises'
import { enqueue } from '@/data/outbox'
import { asSystem } from '@/data/system-db'
import { countAttempt } from '@/server/limit'
import type { Visit } from '@/server/open-action'
import { seal } from '@/server/seal'
import { newToken, tokenHash } from '@/server/token'
import type { Visitor } from '@/server/visitor'
import type { RequestReset } from './schema'

const LIVES_MS = 30 * 60 * 1000
const ANSWER_MS = 300

/** Sends a letter where there is an account, and says neither by answer nor by time whether there is one. Throws `AppError('limit')`. */
export async function requestReset({ email }: RequestReset, { from, now }: Visit): Promise<void> {
  await countAttempt({ kind: 'reset', address: from.address, account: email })
  await Promise.all([sendWhereKnown(email, from, now), delay(ANSWER_MS)])
}

async function sendWhereKnown(email: string, from: Visitor, now: Date) {
  const person = await asSystem({ email }, (db) => db.person.findUnique({ where: { email }, select: { id: true } }))
  if (person) await sendReset(person.id, from, now)
}

/** A newer letter voids the earlier ones. */
async function sendReset(personId: string, from: Visitor, now: Date) {
  const token = newToken()
  await asSystem({ personId, from }, async (db) => {
    await db.passwordReset.updateMany({ where: { personId, usedAt: null }, data: { usedAt: now } })
    const reset = await db.passwordReset.create({
      data: { personId, tokenHash: tokenHash(token), createdAt: now, expiresAt: new Date(now.getTime() + LIVES_MS) },
    })
    await enqueue(db, { name: 'send-password-reset', personId, resetId: reset.id, sealedToken: seal(token) })
  })
}
