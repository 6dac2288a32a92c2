import { inTenant, wholeTenant } from '@/data/tenant-db'
import { log } from '@/server/log'
import { awaitingDrafts, draftMonths, withLateFacts } from './draft-months'
import { sealSilent } from './seal-silent'

/** A transaction a contract: short ones, between which the web has its turn. Gives how many drafts were made. */
export async function closeMonthsOf(tenantId: string, now: Date): Promise<number> {
  const scope = wholeTenant({ tenantId })
  let drafts = 0
  for (;;) {
    const contracts = await inTenant(scope, (db) => awaitingDrafts(db, now))
    let made = 0
    for (const contractId of contracts) made += await inTenant(scope, (db) => draftMonths(db, contractId, now))
    drafts += made
    if (made === 0) break
  }
  for (let after: string | null = null; ; ) {
    const contracts = await inTenant(scope, (db) => withLateFacts(db, after))
    for (const contractId of contracts) drafts += await inTenant(scope, (db) => draftMonths(db, contractId, now))
    after = contracts.at(-1) ?? null
    if (after === null) break
  }
  let sealed = 0
  for (let some = 1; some > 0; sealed += some) some = await inTenant(scope, (db) => sealSilent(db, tenantId, now))
  if (drafts + sealed > 0) log.info({ what: 'months', tenantId, drafts, sealed }, 'closed months')
  return drafts
}
