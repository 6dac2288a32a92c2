import { everyTenant } from '@/data/ended-months'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { followTariffs } from '@/features/contracts/follow-tariff'
import { closeMonthsOf } from '@/features/statements/close-months-of'
import { log } from '@/server/log'

/**
 * Drafts the months that have ended, seals those to which nobody objected in time, and lets contracts follow the tariff of the month that begins;
 * tenant by tenant, so that one in trouble stops no other.
 */
export async function closeMonths(now: Date): Promise<void> {
  for (const tenantId of await everyTenant()) {
    try {
      await closeMonthsOf(tenantId, now)
      await inTenant(wholeTenant({ tenantId }), (db) => followTariffs(db, tenantId, now))
    } catch (error) {
      log.error({ what: 'months', tenantId, reason: (error as Error).name }, 'failed')
    }
  }
}
