import 'server-only'
import type { TenantDb } from '@/data/tenant-db'

/** Holds the tenant's row to the end of the transaction: what is read and then written as a whole (an order, a last one) stays whole. */
export async function oneAtATime(db: TenantDb): Promise<void> {
  await db.tenant.updateMany({ data: { version: { increment: 0 } } })
}
