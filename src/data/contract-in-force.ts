import 'server-only'
import { dateColumn, localDate } from '@/domain/local-date'
import type { TenantDb } from './tenant-db'

export type ContractInForce = NonNullable<Awaited<ReturnType<typeof contractInForce>>>

/**
 * The client's contract in force at an instant, by the contract's own local date: where the matter is of an object, its own before one for
 * everything. Null where there is none.
 */
export async function contractInForce(db: TenantDb, clientId: string, now: Date, objectId: string | null = null) {
  return inForce(await contractsRunning(db, clientId, now), now, objectId)
}

/** Those of a client in force that are of no object in particular: where there are several, a ticket's author chooses. The newest first. */
export async function contractsToChoose(db: TenantDb, clientId: string, now: Date) {
  return (await contractsRunning(db, clientId, now)).filter(({ objectId }) => objectId === null)
}

/** All of a client's in force at an instant, or at any since an earlier one, by each contract's own local date. The newest first. */
export async function contractsRunning(db: TenantDb, clientId: string, now: Date, since: Date = now) {
  const contracts = await db.contract.findMany({
    where: { clientId },
    orderBy: { startsOn: 'desc' },
    include: { tariff: { select: { name: true, calendarId: true } }, edition: { select: { overageKopecks: true } } },
  })
  return contracts.filter((contract) => isRunning(contract, now, since))
}

type Dated = { timeZone: string; startsOn: Date; endsOn: Date | null; objectId: string | null }

/** Of a client's contracts, the newest first, the one in force: the object's own, else one for everything, else any. */
export function inForce<C extends Dated>(contracts: C[], now: Date, objectId: string | null = null): C | null {
  const running = contracts.filter((contract) => isRunning(contract, now))
  const own = objectId ? running.find((contract) => contract.objectId === objectId) : undefined
  return own ?? running.find((contract) => contract.objectId === null) ?? running[0] ?? null
}

/** By the contract's own local date; also where it ended since an earlier instant. */
export function isRunning(
  { timeZone, startsOn, endsOn }: Pick<Dated, 'timeZone' | 'startsOn' | 'endsOn'>,
  now: Date,
  since = now,
): boolean {
  const dateOf = (at: Date) => dateColumn(localDate(at, timeZone))
  return startsOn <= dateOf(now) && (endsOn === null || dateOf(since) <= endsOn)
}
