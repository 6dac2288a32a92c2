import type { TenantDb } from '@/data/tenant-db'
import { type MonthBalance, monthBalance } from '@/domain/hours'
import { dateColumn, localMonth } from '@/domain/local-date'
import type { Context } from '@/server/context'
import { inForce } from './contract-in-force'
import type { ClientsAddress } from './schema'

const clientsPage = 50

export type ClientLine = {
  id: string
  name: string
  manager: string | null
  tariff: string | null
  /** Of this month by the contract's zone; none without a contract in force. */
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
  const used = await usedOf(db, shown, now)
  return {
    clients: shown.map(({ id, name, manager, contract }) => ({
      id,
      name,
      manager: manager?.name ?? null,
      tariff: contract?.tariff.name ?? null,
      month: contract && monthBalance(contract.monthlyMinutes, used.get(id) ?? 0),
    })),
    next: rows.length > clientsPage ? (shown.at(-1)?.name ?? null) : null,
  }
}

/** One sum for all of them, although months begin by each contract's zone. */
async function usedOf(db: TenantDb, clients: { id: string; contract: { timeZone: string } | null }[], now: Date) {
  const months = clients.flatMap(({ id, contract }) => (contract ? [{ id, ...localMonth(now, contract.timeZone) }] : []))
  const byMonth = Map.groupBy(months, ({ from }) => from)
  const sums = await db.timeEntry.groupBy({
    by: ['clientId'],
    where: {
      kind: 'specialist',
      status: 'approved',
      OR: [...byMonth.values()].map((group) => ({
        clientId: { in: group.map(({ id }) => id) },
        workDate: { gte: dateColumn(group[0]!.from), lt: dateColumn(group[0]!.to) },
      })),
    },
    _sum: { minutes: true },
  })
  return new Map(sums.map((row) => [row.clientId, row._sum.minutes ?? 0]))
}
