import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { notFound } from '@/domain/error'

/** One of the people whom the actor manages: staff of the tenant (`null`) or those of a client. Throws `AppError` not_found. */
export async function memberOf(db: TenantDb, clientId: string | null, memberId: string) {
  const member = await db.member.findFirst({ where: { id: memberId, clientId } })
  if (!member) throw notFound()
  return member
}
