import 'server-only'
import { enqueue } from './outbox'
import { DEAD, type Job, type QueueName, queueNames } from './queues'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

export type DeadJob = {
  id: string
  queue: string
  ticketId: string | null
  failedAt: Date
  tries: number
  /** A kind of error and its code; never words of people. */
  reason: string | null
}

/** What the worker has given up for this agency, the newest first; letters have a log of their own and are not among it. */
export async function deadJobs(
  db: TenantDb,
  { after, limit }: { after: { at: Date; id: string } | null; limit: number },
): Promise<DeadJob[]> {
  const { at, id } = after ?? { at: null, id: null }
  return raw(db).$queryRaw<DeadJob[]>`
    SELECT j.id, coalesce(j.source_name, '') AS queue, j.data->>'ticketId' AS "ticketId", j.created_on AS "failedAt",
      1 + coalesce(j.source_retry_count, 0) AS tries, j.source_output->>'reason' AS reason
    FROM pgboss.job j
    WHERE j.name = ${DEAD} AND j.state = 'created' AND j.data->>'tenantId' = app_tenant()::text AND app_staff()
      AND NOT EXISTS (SELECT FROM "Letter" l WHERE l.id::text IN (coalesce(j.source_root_id, j.source_id)::text, j.data->>'again'))
      AND (${at}::timestamptz IS NULL OR (date_trunc('milliseconds', j.created_on), j.id) < (${at}::timestamptz, ${id}::uuid))
    ORDER BY date_trunc('milliseconds', j.created_on) DESC, j.id DESC LIMIT ${limit}`
}

/** Takes up to so many of them back into their queues, all that are named or the oldest; of two who do it at once one does. */
export async function reviveJobs(db: TenantDb, ids: string[] | null, limit: number): Promise<number> {
  const dead = await raw(db).$queryRaw<{ name: string; data: object }[]>`
    DELETE FROM pgboss.job WHERE name = ${DEAD} AND id IN (
      SELECT j.id FROM pgboss.job j WHERE j.name = ${DEAD} AND j.state = 'created' AND j.data->>'tenantId' = app_tenant()::text AND app_staff()
        AND j.source_name = ANY (${queueNames}) AND (${ids}::uuid[] IS NULL OR j.id = ANY (${ids}::uuid[]))
        AND NOT EXISTS (SELECT FROM "Letter" l WHERE l.id::text IN (coalesce(j.source_root_id, j.source_id)::text, j.data->>'again'))
      ORDER BY j.created_on LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING source_name AS name, data`
  for (const { name, data } of dead) await enqueue(db, { ...data, name: name as QueueName } as Job)
  return dead.length
}

/** Whether this version still does such jobs, so that another try makes sense. */
export const isStillDone = (queue: string) => queueNames.some((name) => name === queue)
