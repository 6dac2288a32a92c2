import { tenantsWithNotices } from '@/data/due-clocks'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { tellDeadlines } from '@/features/tickets/tell-deadlines'
import { log } from '@/server/log'

const BATCH = 100

/** Warnings and breaches of all tenants that have come by now. Trouble in one tenant is logged and doesn't stand in the way of the next. */
export async function sweepClocks(now: Date): Promise<void> {
  for (const tenantId of await tenantsWithNotices(now)) {
    await sweepTenant(tenantId, now).catch(({ name }: Error) => log.error({ what: 'clocks', tenantId, reason: name }, 'failed'))
  }
}

/** So many clocks a transaction that nobody who works on a ticket waits for the sweep; on until none is left, since several clocks may be one ticket's. */
async function sweepTenant(tenantId: string, now: Date): Promise<void> {
  const batch = () => inTenant(wholeTenant({ tenantId }), (db) => tellDeadlines(db, { tenantId, now, limit: BATCH }))
  while ((await batch()) > 0);
}
