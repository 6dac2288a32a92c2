import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import type { Role } from '@/domain/permission'

type Member = { id: string; role: Role }

/**
 * Somebody with an account must be left who can let others in. The administrators' rows stay locked to the end of the transaction, so
 * that two who remove each other at once don't both succeed. Throws `AppError` last_administrator.
 */
export async function keepAnAdministrator(db: TenantDb, { id, role }: Member, stays: boolean): Promise<void> {
  if (role !== 'administrator' || stays) return
  const administrators = { role: 'administrator', clientId: null, disabledAt: null, personId: { not: null } } as const
  const locked = await db.member.updateManyAndReturn({ where: administrators, data: { role: 'administrator' }, select: { id: true } })
  if (!locked.some((other) => other.id !== id)) throw new AppError('conflict', 'last_administrator')
}
