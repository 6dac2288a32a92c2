import { existsSync } from 'node:fs'
import { everyTenant } from '@/data/every-tenant'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { keyOf } from '@/domain/posting'
import { ledgerDifference } from '@/features/hours/ledger-difference'
import { readSettings } from '@/server/env'
import { surroundings } from './surroundings'

/**
 * `npm run replay -- ledger`: replays every contract of the running database and prints, a JSON object a line, each row by which its ledger differs from
 * its facts; then how many contracts were replayed. Gives the exit code: 1 where there are differences. Throws `Refusal` or `WrongSettings`.
 */
export async function replayLedger(): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  Object.assign(process.env, await surroundings(readSettings(process.env)))
  let [contracts, differences] = [0, 0]
  for (const tenantId of await everyTenant()) {
    const ids = await inTenant(wholeTenant({ tenantId }), (db) => db.contract.findMany({ select: { id: true }, orderBy: { id: 'asc' } }))
    for (const { id } of ids) {
      const rows = await inTenant(wholeTenant({ tenantId }), (db) => ledgerDifference(db, id))
      for (const row of rows) console.log(JSON.stringify({ tenant: tenantId, contract: id, ...row, key: keyOf(row) }))
      contracts++
      differences += rows.length
    }
  }
  console.log(JSON.stringify({ contracts, differences }))
  return differences === 0 ? 0 : 1
}
