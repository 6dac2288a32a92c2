import { inForce } from '@/data/contract-in-force'
import type { TenantDb } from '@/data/tenant-db'

export type ContractChoice = { id: string; number: string; subject: string }

/** The client's contracts that have terms, and the chosen one: as asked, else the one in force, else the newest. */
export async function pickContract(
  db: TenantDb,
  clientId: string,
  { asked, now }: { asked: string | null; now: Date },
): Promise<{ contracts: ContractChoice[]; contract: ContractChoice | null }> {
  const rows = await db.contract.findMany({
    where: { clientId, terms: { some: { cancelledAt: null } } },
    orderBy: { startsOn: 'desc' },
    select: { id: true, number: true, subject: true, timeZone: true, startsOn: true, endsOn: true, objectId: true },
  })
  const contract = rows.find(({ id }) => id === asked) ?? inForce(rows, now) ?? rows[0] ?? null
  return { contracts: rows, contract }
}
