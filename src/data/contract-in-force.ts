import 'server-only'
import { dateColumn, localDate } from '@/domain/local-date'
import type { TenantDb } from './tenant-db'

/** The client's contract in force at an instant, by the contract's own local date; null where there is none. */
export async function contractInForce(db: TenantDb, clientId: string, now: Date) {
  const contracts = await db.contract.findMany({
    where: { clientId },
    orderBy: { startsOn: 'desc' },
    include: { tariff: { select: { name: true, overageKopecks: true } } },
  })
  return inForce(contracts, now)
}

type Dated = { timeZone: string; startsOn: Date; endsOn: Date | null }

/** Of a client's contracts, the newest first, the one in force. */
export function inForce<C extends Dated>(contracts: C[], now: Date): C | null {
  return contracts.find((contract) => covers(contract, now)) ?? null
}

function covers(contract: Dated, now: Date): boolean {
  const today = dateColumn(localDate(now, contract.timeZone))
  return contract.startsOn <= today && (contract.endsOn === null || today <= contract.endsOn)
}
