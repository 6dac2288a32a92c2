import { everyTenant } from '@/data/ended-months'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { awaitingDrafts, draftMonths } from '@/features/statements/draft-months'
import { sealSilent } from '@/features/statements/seal-silent'
import { log } from '@/server/log'

/** Drafts the months that have ended, and seals those to which nobody objected in time; tenant by tenant, so that one in trouble stops no other. */
export async function closeMonths(now: Date): Promise<void> {
  for (const tenantId of await everyTenant()) {
    try {
      await closeMonthsOf(tenantId, now)
    } catch (error) {
      log.error({ what: 'months', tenantId, reason: (error as Error).name }, 'failed')
    }
  }
}

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
  let sealed = 0
  for (let some = 1; some > 0; sealed += some) some = await inTenant(scope, (db) => sealSilent(db, tenantId, now))
  if (drafts + sealed > 0) log.info({ what: 'months', tenantId, drafts, sealed }, 'closed months')
  return drafts
}
