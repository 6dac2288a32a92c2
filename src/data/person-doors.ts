import 'server-only'
import type { Prisma } from './generated/client'
import type { TenantDb } from './tenant-db'

type Raw = Pick<Prisma.TransactionClient, '$queryRaw' | '$executeRaw'>
const raw = (db: TenantDb) => db as unknown as Raw

export type OwnPlace = { tenant: string; tenantName: string; role: Prisma.MemberGetPayload<object>['role'] }

/** Where the acting person belongs, this tenant among them, by name. */
export const ownPlaces = (db: TenantDb): Promise<OwnPlace[]> => raw(db).$queryRaw`SELECT * FROM own_places()`

/** Signs a person of this tenant alone out everywhere; of whoever is elsewhere too, nothing ends. */
export async function endSessionsOf(db: TenantDb, memberId: string, at: Date): Promise<void> {
  await raw(db).$executeRaw`SELECT end_sessions_of(${memberId}::uuid, ${at})`
}

/** Takes the second factor off a person of this tenant alone; false where the person is elsewhere too, and nothing happens. */
export async function takeSecondFactor(db: TenantDb, memberId: string, at: Date): Promise<boolean> {
  const rows = await raw(db).$queryRaw<{ taken: boolean }[]>`SELECT reset_second_factor(${memberId}::uuid, ${at}) AS taken`
  return rows[0]?.taken ?? false
}
