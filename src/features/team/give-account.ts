import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { AppError } from '@/domain/error'

export type Account = { email: string; name: string; passwordHash: string }

/**
 * Links a member to the account of its address, making the account with this password where there is none yet. The scope of `db` must
 * carry the address. Throws `AppError` link_used where the member has been linked or disabled meanwhile,
 * try_again where the address got its account in this very moment.
 */
export async function giveAccount(db: TenantDb, memberId: string, { email, name, passwordHash }: Account, now: Date): Promise<string> {
  const known = await db.person.findUnique({ where: { email } })
  const person =
    known ?? (await db.person.create({ data: { email, name, passwordHash, passwordChangedAt: now, createdAt: now } }).catch(refuseTaken))
  const { count } = await db.member.updateMany({
    where: { id: memberId, email, disabledAt: null, OR: [{ personId: null }, { personId: person.id }] },
    data: { personId: person.id },
  })
  if (count === 0) throw new AppError('conflict', 'link_used')
  return person.id
}

function refuseTaken(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') throw new AppError('conflict', 'try_again')
  throw error
}
