import { Client } from 'pg'
import { testDatabase } from './database'

export type JobRow = { id: string; name: string; state: string; group_id: string | null; retry_count: number; output: unknown }

/** The jobs whose payload holds this value somewhere, oldest first, dead letters among them. */
export async function jobsAbout(value: string): Promise<JobRow[]> {
  const db = new Client({ connectionString: testDatabase().appUrl })
  await db.connect()
  try {
    const sql = `SELECT id, name, state, group_id, retry_count, output FROM pgboss.job
      WHERE EXISTS (SELECT FROM jsonb_each_text(data) AS part WHERE part.value = $1) ORDER BY created_on`
    return (await db.query<JobRow>(sql, [value])).rows
  } finally {
    await db.end()
  }
}
