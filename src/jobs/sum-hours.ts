import { sumMarkedHours, tenantsWithMarkedHours } from '@/data/hour-sums'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { log } from '@/server/log'

/** Counts anew the hours that reports add up, where they have changed, tenant by tenant; a short transaction for each batch of months. */
export async function sumHours(): Promise<void> {
  for (const tenantId of await tenantsWithMarkedHours()) {
    try {
      while ((await inTenant(wholeTenant({ tenantId }), sumMarkedHours)) > 0);
    } catch (error) {
      log.error({ what: 'hours', tenantId, reason: (error as Error).name }, 'failed')
    }
  }
}
