import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { migrate } from '@/data/migrate'
import { testDatabase } from './database'

/**
 * A database of the file's own, for tests that run a worker: the workers of two files on one database would take each other's jobs, and
 * first all that the others have enqueued. To be called before anything is read or written.
 */
export async function ownDatabase(): Promise<void> {
  const name = `own_${randomUUID().replaceAll('-', '')}`
  const { appUrl, ownerUrl, superuserUrl } = testDatabase()
  const server = new Client({ connectionString: superuserUrl })
  await server.connect()
  await server.query(`CREATE DATABASE ${name} OWNER reglament_owner`)
  await server.end()
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  await migrate(at(ownerUrl), 'app')
  Object.assign(process.env, { DATABASE_URL: at(appUrl), TEST_DATABASE_URL: at(appUrl), TEST_DATABASE_OWNER_URL: at(ownerUrl) })
}
