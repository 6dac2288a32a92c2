import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { gatherMinutes } from './letter-time'

/**
 * Gives the letter all that its reader has not read and that may be written of by now or within the gathering time. One conditional
 * update, so that of two letters each takes other notices; a repeated letter keeps what it took.
 */
export async function takeUp(db: TenantDb, { memberId, letterId, now }: { memberId: string; letterId: string; now: Date }): Promise<void> {
  const taken = await db.notice.findFirst({ where: { memberId, letterId }, select: { id: true } })
  if (taken) return
  const until = new Date(+now + gatherMinutes * 60_000)
  await db.notice.updateMany({ where: { memberId, letterId: null, readAt: null, letterAt: { lte: until } }, data: { letterId } })
}
