import { domainToUnicode } from 'node:url'
import { z } from 'zod'
import { inForce } from '@/data/contract-in-force'
import type { Prisma } from '@/data/shapes'
import { requisitesOf } from '@/domain/requisites'
import type { Context } from '@/server/context'

export type ClientCard = NonNullable<Awaited<ReturnType<typeof clientCard>>>

/** A client with its contracts, domains and objects; null where there is no such client. */
export async function clientCard({ db, now }: Pick<Context, 'db' | 'now'>, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const client = await db.client.findFirst({ where: { id }, include: shown })
  if (!client) return null
  const domains = client.domains.map(({ domain }) => ({ domain, shown: domainToUnicode(domain) }))
  return { ...client, requisites: requisitesOf(client.requisites), domains, contract: inForce(client.contracts, now) }
}

const shown = {
  manager: { select: { id: true, name: true, phone: true } },
  contracts: { orderBy: { startsOn: 'desc' }, include: { tariff: { select: { name: true, overageKopecks: true } } } },
  domains: { orderBy: { domain: 'asc' }, select: { domain: true } },
  objects: { orderBy: [{ archivedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }] },
} satisfies Prisma.ClientInclude
