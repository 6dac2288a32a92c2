import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import type { Payload, QueueName } from '@/data/queues'
import type { Try } from '@/jobs/job'
import { registry } from '@/jobs/registry'
import type { Letter } from '@/mail/letter'
import type { Envelope } from '@/mail/send'
import { testDatabase } from './database'

export type Waiting<Q extends QueueName> = { id: string; data: Payload<Q>; startAfter: Date }

/** The jobs of one kind that wait for a tenant, oldest first. */
export async function waiting<Q extends QueueName>(name: Q, { tenantId }: { tenantId: string }): Promise<Waiting<Q>[]> {
  const db = new Client({ connectionString: testDatabase().appUrl })
  await db.connect()
  try {
    const sql = `SELECT id, data, start_after AS "startAfter" FROM pgboss.job
      WHERE name = $1 AND data->>'tenantId' = $2 ORDER BY created_on, id`
    return (await db.query<Waiting<Q>>(sql, [name, tenantId])).rows
  } finally {
    await db.end()
  }
}

/** Does what the worker would: every `notify` of the tenant, those done before once more. */
export async function tellAll(world: { tenantId: string }): Promise<void> {
  for (const job of await waiting('notify', world)) await registry.notify(job.data, attempt({ jobId: job.id }))
}

export type Sent = { letter: Letter; envelope: Envelope }

/** A post office that remembers. */
export function desk() {
  const sent: Sent[] = []
  return {
    sent,
    to: (email: string) => sent.filter(({ envelope }) => envelope.to.email === email),
    post: async (letter: Letter, envelope: Envelope) => {
      sent.push({ letter, envelope })
    },
  }
}

export const attempt = (of: Partial<Try> = {}): Try => ({
  jobId: randomUUID(),
  enqueuedAt: new Date('2026-11-11T09:00:00Z'),
  now: new Date('2026-11-11T09:00:00Z'),
  post: async () => undefined,
  ...of,
})
