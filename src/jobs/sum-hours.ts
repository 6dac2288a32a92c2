import { everyTenant } from '@/data/every-tenant'
import { sumMarkedHours } from '@/data/hour-sums'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { log } from '@/server/log'

/** Counts anew the hours that reports add up, tenant by tenant; a short transaction for each batch of months. */
export async function sumHours(): Promise<void> {
  for (const tenantId of await everyTenant()) {
    try {
      while ((await inTenant(wholeTenant({ tenantId }), sumMarkedHours)) > 0);
    } catch (error) {
      log.error({ what: 'hours', tenantId, reason: (error as Error).name }, 'failed')
    }
  }
}
