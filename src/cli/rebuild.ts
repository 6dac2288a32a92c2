import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedUrls } from '@/data/embedded'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { allTenants } from '@/data/tenants'
import { type ClockDifference, type Rebuilt, rebuildClocks } from '@/features/tickets/rebuild-clocks'
import { readSettings } from '@/server/env'
import { openDataFolder } from './data-folder'
import { livingPostmaster } from './postmaster'
import { Refusal } from './refusal'

const USAGE = 'npm run rebuild -- clocks [--write]'

/**
 * Counts every clock again from its events and says where what is kept differs (rules §2.2); `--write` puts it right. Ends with 1 where
 * anything differed. Throws `Refusal` or `WrongSettings`.
 */
export async function main([what, ...options]: string[]) {
  if (what !== 'clocks' || options.some((option) => option !== '--write')) throw new Refusal(`Use: ${USAGE}`)
  if (existsSync('.env')) process.loadEnvFile('.env')
  process.env.DATABASE_URL = await databaseUrl()
  const write = options.includes('--write')
  const now = new Date()
  const totals = { tickets: 0, clocks: 0, differences: 0 }
  for (const tenantId of await allTenants()) {
    for (let after: string | null = null, more = true; more; ) {
      const from: string | null = after
      const batch: Rebuilt = await inTenant(wholeTenant({ tenantId }), (db) => rebuildClocks(db, { after: from, write, now }))
      for (const difference of batch.differences) console.log(worded(difference))
      totals.tickets += batch.tickets
      totals.clocks += batch.clocks
      totals.differences += batch.differences.length
      after = batch.next
      more = after !== null
    }
  }
  console.log(
    `${totals.clocks} clocks of ${totals.tickets} tickets, ${totals.differences} differences${write && totals.differences > 0 ? ', put right' : ''}`,
  )
  process.exit(totals.differences > 0 ? 1 : 0)
}

const worded = ({ number, clock, column, kept, rebuilt }: ClockDifference) =>
  `#${number} ${clock} ${column}: ${kept} kept, ${rebuilt} from events`

async function databaseUrl(): Promise<string> {
  const { DATABASE_URL, DATA_DIR } = readSettings(process.env)
  if (DATABASE_URL) return DATABASE_URL
  const folder = await openDataFolder(DATA_DIR)
  const server = livingPostmaster(join(folder.path, 'postgres'))
  if (!server?.ready) throw new Refusal(`Nothing runs in ${folder.path}: start Reglament first (npm start).`)
  return embeddedUrls(server.port, folder.passwords).app
}
