import 'server-only'
import { fromPrisma, PgBoss } from 'pg-boss'
import type { Prisma } from './generated/client'
import type { Job, Payload, QueueName } from './queues'
import type { SystemDb } from './system-db'
import { isQuiet, type TenantDb, whisper } from './tenant-db'

const kept = globalThis as { reglamentBoss?: Promise<PgBoss> }

/**
 * Writes the job in the caller's transaction: it exists if and only if the caller commits. The worker is fair between the tenants' groups.
 * A job with an `id` of its own is there once, however often it is written.
 */
export async function enqueue(db: TenantDb | SystemDb, job: Job, options: { startAfter?: Date; id?: string } = {}): Promise<void> {
  if (isQuiet(db)) return whisper(db, job)
  const { name, ...payload } = job
  const boss = await sender()
  const group = 'tenantId' in payload ? { id: payload.tenantId } : undefined
  await boss.send(name, payload, { ...options, group, db: fromPrisma(db as unknown as Prisma.TransactionClient) })
}

/** Many of one kind in one statement, in the caller's transaction. */
export async function enqueueAll<Q extends QueueName>(
  db: TenantDb,
  name: Q,
  payloads: (Payload<Q> & { tenantId: string })[],
): Promise<void> {
  if (isQuiet(db)) {
    for (const payload of payloads) whisper(db, { name, ...payload } as Job)
    return
  }
  if (payloads.length === 0) return
  const boss = await sender()
  const jobs = payloads.map((data) => ({ data, group: { id: data.tenantId } }))
  await boss.insert(name, jobs, { db: fromPrisma(db as unknown as Prisma.TransactionClient) })
}

/**
 * Makes ready to enqueue, before the first request: a sender that starts inside a transaction needs a connection beside the one that is
 * held, and where a pooler has few, as many requests at once would wait for each other. Later tries follow by themselves if it fails.
 */
export async function openOutbox(): Promise<void> {
  await sender().catch((error) => console.error('outbox', error))
}

/** Lets go of the sender's connection, for a process that goes on when its database ends. */
export async function closeOutbox(): Promise<void> {
  const boss = await kept.reglamentBoss
  kept.reglamentBoss = undefined
  await boss?.stop({ graceful: false })
}

/** A sender only: the worker owns maintenance, the owner role owns the schema. */
function sender(): Promise<PgBoss> {
  kept.reglamentBoss ??= started().catch((error) => {
    kept.reglamentBoss = undefined
    throw error
  })
  return kept.reglamentBoss
}

async function started(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL,
    max: 1,
    connectionTimeoutMillis: 5_000,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  })
  boss.on('error', (error) => console.error('outbox', error))
  await boss.start()
  return boss
}
