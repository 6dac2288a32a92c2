import { inTenant, wholeTenant } from '@/data/tenant-db'
import { allTenants } from '@/data/tenants'
import { sealEntries } from '@/features/audit/verify'
import { log } from '@/server/log'

/** Chains the audit of each agency, batch by batch; one in trouble stops no other, and whoever writes waits for none of it. */
export async function sealAudit(now: Date): Promise<void> {
  for (const tenantId of await allTenants()) {
    try {
      while ((await inTenant(wholeTenant({ tenantId }), (db) => sealEntries(db, tenantId, now))) > 0);
    } catch (error) {
      log.error({ what: 'audit', tenantId, reason: (error as Error).name }, 'failed')
    }
  }
}
