import { everyTenant } from '@/data/ended-months'
import { closeMonthsOf } from '@/features/statements/close-months-of'
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
