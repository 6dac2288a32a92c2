import { inForce } from '@/data/contract-in-force'
import { monthHours } from '@/data/month-hours'
import type { MonthBalance } from '@/domain/hours'
import type { Context } from '@/server/context'
import type { ClientsAddress } from './schema'

const clientsPage = 50

export type ClientLine = {
  id: string
  name: string
  manager: string | null
  tariff: string | null
  /** Of this month by the contract's zone; none where no contract is in force or no term runs. */
  month: MonthBalance | null
}

/** Clients by name, a page after the given name; `find` is a part of the name, `manager` whose they are. */
export async function clientList(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { find, after, manager, archived }: ClientsAddress,
): Promise<{ clients: ClientLine[]; next: string | null }> {
  const rows = await db.client.findMany({
    where: {
      name: { ...(find ? { contains: find, mode: 'insensitive' } : {}), ...(after ? { gt: after } : {}) },
      archivedAt: archived ? { not: null } : null,
      ...(manager ? { managerId: manager === 'none' ? null : manager } : {}),
    },
    orderBy: { name: 'asc' },
    take: clientsPage + 1,
    select: {
      id: true,
      name: true,
      manager: { select: { name: true } },
      contracts: { orderBy: { startsOn: 'desc' }, include: { tariff: { select: { name: true, overageKopecks: true } } } },
    },
  })
  const shown = rows.slice(0, clientsPage).map(({ contracts, ...row }) => ({ ...row, contract: inForce(contracts, now) }))
  const months = await monthHours(
    db,
    shown.flatMap(({ contract }) => contract ?? []),
    now,
  )
  return {
    clients: shown.map(({ id, name, manager, contract }) => ({
      id,
      name,
      manager: manager?.name ?? null,
      tariff: contract?.tariff.name ?? null,
      month: (contract && months.get(contract.id)) ?? null,
    })),
    next: rows.length > clientsPage ? (shown.at(-1)?.name ?? null) : null,
  }
}
