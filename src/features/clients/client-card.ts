import { z } from 'zod'
import type { Prisma } from '@/data/shapes'
import type { Context } from '@/server/context'
import { inForce } from './contract-in-force'

export type ClientCard = NonNullable<Awaited<ReturnType<typeof clientCard>>>

/** A client with its contracts and people; null where there is no such client. */
export async function clientCard({ db, now }: Pick<Context, 'db' | 'now'>, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const client = await db.client.findFirst({ where: { id }, include: shown })
  return client && { ...client, contract: inForce(client.contracts, now) }
}

const shown = {
  manager: { select: { id: true, name: true, phone: true } },
  contracts: { orderBy: { startsOn: 'desc' }, include: { tariff: { select: { name: true, overageKopecks: true } } } },
  contacts: {
    where: { disabledAt: null },
    orderBy: [{ role: 'desc' }, { name: 'asc' }],
    select: { id: true, name: true, role: true, email: true, phone: true, personId: true },
  },
} satisfies Prisma.ClientInclude
