import type { Job } from '@/data/queues'
import { inTenant, type Scope, wholeTenant } from '@/data/tenant-db'
import { announce } from '@/features/notices/announce'
import { tellDeadlines } from '@/features/tickets/tell-deadlines'

/** Hears what would have been told, for `ringBells`. */
export function listener(): { heard: Job[]; quiet: NonNullable<Scope['quiet']> } {
  const heard: Job[] = []
  return { heard, quiet: (job) => heard.push(job) }
}

/** Puts it under the bells it concerns, at the instants of the story; no letters. */
export async function ringBells(tenantId: string, heard: Job[]): Promise<void> {
  if (heard.length === 0) return
  await inTenant({ ...wholeTenant({ tenantId }), quiet: true }, async (db) => {
    for (const job of heard) if (job.name === 'notify') await announce(db, { ...job, key: crypto.randomUUID() })
  })
}

/** The deadlines that have come by the end of the story; of what came more than four days before, people know already. */
export async function ringDeadlines(tenantId: string, now: Date): Promise<void> {
  const { heard, quiet } = listener()
  await inTenant({ ...wholeTenant({ tenantId }), quiet }, (db) => tellDeadlines(db, { tenantId, now, limit: 1000 }))
  await ringBells(tenantId, heard)
  await inTenant(wholeTenant({ tenantId }), (db) =>
    db.notice.updateMany({ where: { readAt: null, at: { lt: new Date(+now - 4 * 86_400_000) } }, data: { readAt: now } }),
  )
}
