import { packChangedDays, tenantsWithComplianceChanges } from '@/data/promise-days'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { log } from '@/server/log'

const BATCH = 10

/** Days of all tenants in which something that reports count has changed, a few a transaction. Trouble in one tenant is logged and doesn't stand in the way of the next. */
export async function packCompliance(): Promise<void> {
  for (const tenantId of await tenantsWithComplianceChanges())
    await packTenant(tenantId).catch(({ name }: Error) => log.error({ what: 'compliance', tenantId, reason: name }, 'failed'))
}

async function packTenant(tenantId: string): Promise<void> {
  while ((await inTenant(wholeTenant({ tenantId }), (db) => packChangedDays(db, BATCH))) === BATCH);
}
