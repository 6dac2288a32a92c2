import type { HourFigures } from '@/data/hour-report'
import type { TenantDb } from '@/data/tenant-db'

type Keyed = HourFigures & { key: string | null; clientId: string | null }
export type Names = Awaited<ReturnType<typeof namesFor>>

/** What the rows of a report are called: one question each for clients, contracts and people. */
export async function namesFor(db: TenantDb, { contracts, members }: { contracts: readonly Keyed[]; members: readonly Keyed[] }) {
  const clients = await db.client.findMany({ select: { id: true, name: true } })
  const rows = await db.contract.findMany({
    where: contracts.length > 0 ? {} : { id: { in: [] } },
    select: { id: true, clientId: true, tariff: { select: { id: true, name: true } } },
  })
  const people = await db.member.findMany({
    where: { id: { in: members.flatMap(({ key }) => (key ? [key] : [])) } },
    select: { id: true, name: true },
  })
  return {
    clients: new Map(clients.map(({ id, name }) => [id, name])),
    tariffs: new Map(rows.map(({ id, tariff }) => [id, tariff])),
    tariffNames: new Map(rows.map(({ tariff }) => [tariff.id, tariff.name])),
    people: new Map(people.map(({ id, name }) => [id, name])),
  }
}
