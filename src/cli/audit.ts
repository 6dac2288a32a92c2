import { existsSync } from 'node:fs'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { allTenants } from '@/data/tenants'
import { type Broken, verifyChain } from '@/features/audit/verify'
import { readSettings } from '@/server/env'
import { Refusal } from './refusal'
import { surroundings } from './surroundings'

const USAGE = 'npm run audit -- verify'

/**
 * Counts the chain of each agency's audit again and says where it is broken first; ends with 1 where one is. The end of a chain that is whole
 * can be noted elsewhere: as long as it comes again, nothing before it was touched. Throws `Refusal` or `WrongSettings`.
 */
export async function main([what, ...rest]: string[]) {
  if (what !== 'verify' || rest.length > 0) throw new Refusal(`Use: ${USAGE}`)
  if (existsSync('.env')) process.loadEnvFile('.env')
  Object.assign(process.env, await surroundings(readSettings(process.env)))
  let broken = 0
  for (const tenantId of await allTenants()) {
    const { slug, found, waiting } = await inTenant(wholeTenant({ tenantId }), async (db) => ({
      slug: (await db.tenant.findFirstOrThrow({ select: { slug: true } })).slug,
      found: await verifyChain(db, tenantId),
      waiting: await db.auditEntry.count({ where: { position: null } }),
    }))
    if (found.broken) broken += 1
    const state = found.broken ? `BROKEN after ${found.entries} entries: ${worded(found.broken)}` : `${found.entries} entries whole`
    console.log(`${slug}: ${state}, ${waiting} not sealed yet${found.end ? `, end ${found.end}` : ''}`)
  }
  process.exit(broken > 0 ? 1 : 0)
}

function worded(broken: Broken): string {
  if (broken.what === 'missing') return `entry ${broken.position} is gone`
  if (broken.what === 'seal') return `the seal at entry ${broken.position} was not made here, or over another chain`
  return `entry ${broken.position} (${broken.id}, ${broken.at.toISOString()}) is not what was sealed`
}
