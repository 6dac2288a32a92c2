import 'server-only'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** How long the tenant holds a reply's letter back, in minutes; null where nobody would get one: neither the requester nor a watcher. */
export async function replyHold(db: TenantDb, ticket: { id: string; requesterId: string }): Promise<number | null> {
  const [row] = await raw(db).$queryRaw<{ minutes: number; isRead: boolean }[]>`
    SELECT n."holdReplyMinutes" AS minutes,
        EXISTS (SELECT 1 FROM "Member" m WHERE m."tenantId" = n.id AND m.id = ${ticket.requesterId}::uuid AND m.email IS NOT NULL AND m."disabledAt" IS NULL)
        OR EXISTS (SELECT 1 FROM "Watcher" w WHERE w."tenantId" = n.id AND w."ticketId" = ${ticket.id}::uuid AND w."stoppedAt" IS NULL) AS "isRead"
      FROM "Tenant" n WHERE n.id = app_tenant()`
  return row?.isRead ? row.minutes : null
}
