import { inTenant, wholeTenant } from '@/data/tenant-db'
import { allTenants } from '@/data/tenants'
import { renewBases } from '@/features/calendar-settings/renew-bases'
import { warnOfYears } from '@/features/calendar-settings/warn-of-years'
import { log } from '@/server/log'

/** After an upgrade that knows another year's decree every agency's calendars stand over it; of years that are missing yet administrators are told. Trouble in one stops no other. */
export async function renewCalendars(now: Date): Promise<void> {
  for (const tenantId of await allTenants()) {
    await inTenant(wholeTenant({ tenantId }), async (db) => {
      await renewBases(db, tenantId, now)
      await warnOfYears(db, tenantId, now)
    }).catch(({ name }: Error) => log.error({ what: 'calendars', tenantId, reason: name }, 'failed'))
  }
}
