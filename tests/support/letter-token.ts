import { Client } from 'pg'
import type { QueueName } from '@/data/queues'

/** The sealed token in the job about this invitation or reset. */
export async function letterToken(queue: QueueName, rowId: string): Promise<string> {
  const db = new Client({ connectionString: process.env.DATABASE_URL })
  await db.connect()
  try {
    const { rows } = await db.query<{ sealed: string }>(
      `SELECT data->>'sealedToken' AS sealed FROM pgboss.job WHERE name = $1 AND (data->>'invitationId' = $2 OR data->>'resetId' = $2)`,
      [queue, rowId],
    )
    return rows[0]?.sealed ?? ''
  } finally {
    await db.end()
  }
}
