import { tenantsWithClosings, tenantsWithReleases } from '@/data/due-tickets'
import { inTenant, type TenantDb, wholeTenant } from '@/data/tenant-db'
import { closeSilent } from '@/features/tickets/close-silent'
import { tellReleasesDue } from '@/features/tickets/release-due'
import { log } from '@/server/log'

/** Closes what nobody objected to, and says which promised releases are due; tenant by tenant, so that one in trouble stops no other. */
export async function sweepTickets(now: Date): Promise<void> {
  for (const tenantId of await tenantsWithClosings(now)) await sweep('closings', tenantId, (db) => closeSilent(db, tenantId, now))
  for (const tenantId of await tenantsWithReleases(now)) await sweep('releases', tenantId, (db) => tellReleasesDue(db, tenantId, now))
}

async function sweep(what: string, tenantId: string, work: (db: TenantDb) => Promise<number>): Promise<void> {
  try {
    const done = await inTenant(wholeTenant({ tenantId }), work)
    if (done > 0) log.info({ what, tenantId, done }, 'swept tickets')
  } catch (error) {
    log.error({ what, tenantId, reason: (error as Error).name }, 'failed')
  }
}
