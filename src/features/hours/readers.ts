import type { TenantDb } from '@/data/tenant-db'

/** The client's responsibles who can be written to. */
export async function responsiblesOf(db: TenantDb, clientId: string): Promise<string[]> {
  const rows = await db.member.findMany({
    where: { clientId, role: 'responsible', disabledAt: null, email: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

export const clientNameOf = async (db: TenantDb, id: string): Promise<string> =>
  (await db.client.findFirstOrThrow({ where: { id }, select: { name: true } })).name
