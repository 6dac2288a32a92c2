import type { TenantDb } from '@/data/tenant-db'
import type { Dimension } from '@/domain/promise-figures'
import type { PromiseBook } from '@/domain/promise-question'

/** Whose clients, contracts and people they are by now, and how they are called. */
export type Book = PromiseBook & {
  names: Partial<Record<Dimension | 'cause', ReadonlyMap<string, string>>>
  /** What a report may be narrowed to. */
  clients: { id: string; name: string }[]
}

export async function readBook(db: TenantDb): Promise<Book> {
  const clients = await db.client.findMany({
    orderBy: { name: 'asc' },
    select: { id: true, name: true, managerId: true, archivedAt: true },
  })
  const contracts = await db.contract.findMany({ select: { id: true, tariffId: true } })
  const tariffs = await db.tariff.findMany({ select: { id: true, name: true } })
  const staff = await db.member.findMany({ where: { clientId: null }, select: { id: true, name: true, speciality: true } })
  const reasons = await db.reason.findMany({ where: { kind: 'breach' }, select: { id: true, name: true } })
  const namesOf = (rows: { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]))
  return {
    managerOf: new Map(clients.map(({ id, managerId }) => [id, managerId])),
    tariffOf: new Map(contracts.map(({ id, tariffId }) => [id, tariffId])),
    specialityOf: new Map(staff.map(({ id, speciality }) => [id, speciality])),
    names: { client: namesOf(clients), tariff: namesOf(tariffs), manager: namesOf(staff), cause: namesOf(reasons) },
    clients: clients.flatMap(({ id, name, archivedAt }) => (archivedAt ? [] : [{ id, name }])).slice(0, mostToChoose),
  }
}

const mostToChoose = 500

/** For a company's own people, who are told of nothing but weeks and priorities. */
export const emptyBook: PromiseBook = { managerOf: new Map(), tariffOf: new Map(), specialityOf: new Map() }
