import { inTenant, wholeTenant } from '@/data/tenant-db'
import { recountOpen } from '@/features/tickets/recount'
import { type Agency, agencyOfClocks } from './agency-of-clocks'
import type { Measurement } from './measurement'
import { timed } from './timed'

/** What follows the saving of a calendar: 10 000 open clocks counted again, each run with another week (rules §2.8). */
export const recount: Measurement = {
  name: 'recount',
  needs: 'database',
  async run(bench) {
    const agency = await agencyOfClocks('recount', bench, [{ tickets: 100 }, { tickets: 4900 }])
    const line = await timed(bench, { name: 'recount', of: '10 000 clocks', times: 3, warm: 1 }, (index) =>
      recountAll(agency, index, bench.now),
    )
    return [line]
  },
}

async function recountAll({ tenantId, calendarId }: Agency, index: number, now: Date): Promise<void> {
  const hours = [index % 2 === 0 ? ['08:00', '17:00'] : ['09:00', '18:00']]
  const weekly = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, hours]))
  await inTenant(wholeTenant({ tenantId }), async (db) => {
    await db.calendarVersion.create({
      data: { calendarId, version: index + 2, timeZone: 'Europe/Moscow', weekly, exceptions: [], savedAt: now },
    })
    await db.calendar.updateMany({ where: { id: calendarId }, data: { version: index + 2 } })
  })
  const actor = { tenantId, timeZone: 'Europe/Moscow', memberId: null }
  for (let after: string | undefined, more = true; more; ) {
    const next = await inTenant(wholeTenant({ tenantId }), (db) => recountOpen({ db, now, actor }, { calendarId }, after))
    after = next ?? undefined
    more = next !== null
  }
}
