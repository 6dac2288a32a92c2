import { managersToChoose } from '@/features/clients/manager-among'
import type { Context } from '@/server/context'

export type ClientSurroundings = Awaited<ReturnType<typeof clientSurroundings>>

/** What a line of a file of clients is held against: the database now, and the lines before it as they are read. */
export async function clientSurroundings(ctx: Context) {
  const { db } = ctx
  const leads = new Set((await managersToChoose(ctx)).map(({ id }) => id))
  const clients = await db.client.findMany({ select: { name: true, archivedAt: true } })
  const staff = await db.member.findMany({ where: { clientId: null, disabledAt: null }, select: { id: true, email: true } })
  const tariffs = await db.tariff.findMany({ where: { archivedAt: null }, select: { id: true, name: true, monthlyMinutes: true } })
  const domains = await db.clientDomain.findMany({ select: { domain: true, client: { select: { name: true } } } })
  const contracts = await db.contract.findMany({ select: { number: true } })
  return {
    /** By folded name; `line` is that of the file where it was met first. */
    names: new Map(clients.map(({ name, archivedAt }) => [name.toLowerCase(), { line: 0, archived: archivedAt !== null }])),
    managers: new Map(staff.filter(({ id, email }) => leads.has(id) && email).map(({ id, email }) => [email ?? '', id])),
    tariffs: new Map(tariffs.map((tariff) => [tariff.name.toLowerCase(), tariff])),
    domains: new Map(domains.map(({ domain, client }) => [domain, client.name])),
    /** The line of the file, 0 for one in the database. */
    numbers: new Map(contracts.map(({ number }) => [number, 0])),
  }
}
