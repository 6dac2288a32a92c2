import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import type { Entry, Named, NamedThings } from './schema'

/** Names of all that the entries speak of: who acted, what was changed, and whom or what the changes point at; one query a kind of thing. */
export async function namesIn(db: TenantDb, entries: Entry[]): Promise<NamedThings> {
  const wanted = new Set<string>()
  for (const { memberId, objectId, changes } of entries) {
    for (const id of [memberId, objectId]) if (id) wanted.add(id)
    for (const { values } of changes) for (const value of values ?? []) if (isId(value)) wanted.add(value)
  }
  const where = { id: { in: [...wanted] } }
  if (wanted.size === 0) return new Map()
  const select = { id: true, name: true } as const
  const found: [string, Named][][] = [
    (await db.member.findMany({ where, select: { ...select, clientId: true } })).map(({ id, name, clientId }) => [
      id,
      { name, path: clientId ? `/desk/clients/${clientId}` : `/admin?member=${id}` },
    ]),
    (await db.ticket.findMany({ where, select: { id: true, number: true } })).map(({ id, number }) => [
      id,
      { name: `#${number}`, path: `/desk/tickets/${number}` },
    ]),
    (await db.client.findMany({ where, select })).map(({ id, name }) => [id, { name, path: `/desk/clients/${id}` }]),
    (await db.contract.findMany({ where, select: { id: true, number: true, clientId: true } })).map(({ id, number, clientId }) => [
      id,
      { name: number, path: `/desk/clients/${clientId}/contracts/${id}` },
    ]),
    (await db.invoice.findMany({ where, select: { id: true, number: true } })).map(({ id, number }) => [
      id,
      { name: number, path: `/desk/invoices/${id}` },
    ]),
    (await db.statement.findMany({ where, select: { id: true, from: true } })).map(({ id, from }) => [
      id,
      { name: from.toISOString().slice(0, 7), path: `/desk/statements/${id}` },
    ]),
    (await db.tariff.findMany({ where, select })).map(({ id, name }) => [id, { name, path: `/admin/tariffs?tariff=${id}` }]),
    (await db.calendar.findMany({ where, select })).map(({ id, name }) => [id, { name, path: `/admin/calendars/${id}` }]),
    (await db.category.findMany({ where, select })).map(({ id, name }) => [id, { name, path: `/admin/catalogue?category=${id}` }]),
    (await db.team.findMany({ where, select })).map(({ id, name }) => [id, { name, path: `/admin/teams?team=${id}` }]),
    (await db.reason.findMany({ where, select })).map(({ id, name }) => [id, { name, path: `/admin/reasons?reason=${id}` }]),
    (await db.clientObject.findMany({ where, select })).map(({ id, name }) => [id, { name }]),
    (await db.tariffEdition.findMany({ where, select: { ...select, number: true } })).map(({ id, name, number }) => [
      id,
      { name: `${name} № ${number}` },
    ]),
    (await db.unidentifiedRequest.findMany({ where, select })).map(({ id, name }) => [id, { name, path: `/desk/requests/${id}` }]),
  ]
  return new Map(found.flat())
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
