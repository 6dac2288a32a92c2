import { inTenant, wholeTenant } from '@/data/tenant-db'
import type { Speciality } from '@/domain/ticket'
import { scheduleWorks } from '@/features/works/schedule-works'
import { tickOff } from '@/features/works/tick-off'
import { worksOfDay } from '@/features/works/works'
import { actingAs } from '@/server/acting-as'
import { type Cast, member } from './storyteller'

const day = 86_400_000
/** How many days back the story of regular works goes. */
const days = 24
/** Nobody did these, counted from the first. */
const forgotten = [9, 10, 23]

/** The regular works of the last weeks fell due day by day and were ticked off, but for some and for today's. */
export async function doWorks(tenantId: string, cast: Cast, who: Partial<Record<Speciality, string>>, now: Date): Promise<void> {
  let count = 0
  for (let ago = days; ago >= 0; ago--) {
    const at = new Date(+now - ago * day)
    await inTenant(wholeTenant({ tenantId }), (db) => scheduleWorks(db, at))
    if (ago === 0) return
    for (const name of Object.values(who))
      await actingAs({ tenantId, memberId: member(cast, name) }, 'time.log', at, async (ctx) => {
        for (const { id, isLate } of await worksOfDay(ctx)) {
          if (isLate || forgotten.includes(++count)) continue
          const isFirst = count % 7 === 1
          await tickOff(ctx, { workId: id, minutes: isFirst ? 25 : 10, remark: isFirst ? 'Место на\u00a0диске подходит к\u00a0концу' : '' })
        }
      })
  }
}
