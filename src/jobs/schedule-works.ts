import { everyTenant } from '@/data/every-tenant'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { scheduleWorks } from '@/features/works/schedule-works'
import { log } from '@/server/log'

/** Regular works that have fallen due, tenant by tenant, so that one in trouble stops no other. */
export async function scheduleEverywhere(now: Date): Promise<void> {
  for (const tenantId of await everyTenant()) {
    await inTenant(wholeTenant({ tenantId }), (db) => scheduleWorks(db, now)).catch(({ name }: Error) =>
      log.error({ what: 'works', tenantId, reason: name }, 'failed'),
    )
  }
}
