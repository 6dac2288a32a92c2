import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { AppError } from '@/domain/error'
import type { Role } from '@/domain/permission'
import type { Speciality } from '@/domain/ticket'

export type NewMember = {
  name: string
  /** None: somebody known by name, without access. */
  email: string | null
  role: Role
  clientId: string | null
  speciality?: Speciality | null
  phone?: string | null
}

/** A member without an account yet; the tenant's addresses are unique. Throws `AppError` email_taken beside the field. */
export async function addMember(db: TenantDb, member: NewMember, now: Date) {
  const taken = member.email && (await db.member.findFirst({ where: { email: member.email }, select: { id: true } }))
  if (taken) throw emailTaken()
  return db.member.create({ data: { ...member, createdAt: now } }).catch(refuseTaken)
}

/** Two at once, or somebody the inviter may not see. */
function refuseTaken(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') throw emailTaken()
  throw error
}

const emailTaken = () => new AppError('conflict', 'email_taken', 'email')
