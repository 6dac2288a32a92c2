import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { AppError } from '@/domain/error'

/** Without a kind to choose clients could file nothing. The caller holds `oneAtATime`. Throws `AppError` last_category. */
export async function keepOneInScope(db: TenantDb, leavingId: string, field?: string): Promise<void> {
  const others = await db.category.count({ where: { id: { not: leavingId }, archived: false, outOfScope: false } })
  if (others === 0) throw new AppError('conflict', 'last_category', field)
}
