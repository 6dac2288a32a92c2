import { z } from 'zod'
import { monthOfClient } from '@/features/hours/month-of-client'
import type { Context } from '@/server/context'
import { inForce } from './contract-in-force'

const recentShown = 10

export type ClientCard = NonNullable<Awaited<ReturnType<typeof clientCard>>>

/** A client with contracts, balance, people and what was asked lately; null where there is no such client. */
export async function clientCard({ db, now }: Pick<Context, 'db' | 'now'>, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const client = await db.client.findFirst({ where: { id }, include: shown })
  if (!client) return null
  const open = await db.ticket.count({ where: { clientId: id, status: { notIn: ['resolved', 'closed', 'refused'] } } })
  return { ...client, contract: inForce(client.contracts, now), month: await monthOfClient(db, id, now), open }
}

const shown = {
  manager: { select: { id: true, name: true, phone: true } },
  contracts: { orderBy: { startsOn: 'desc' }, include: { tariff: { select: { name: true, overageKopecks: true } } } },
  contacts: {
    where: { disabledAt: null },
    orderBy: [{ role: 'desc' }, { name: 'asc' }],
    select: { id: true, name: true, role: true, email: true, phone: true, personId: true },
  },
  tickets: {
    orderBy: { lastWordAt: 'desc' },
    take: recentShown,
    select: { id: true, number: true, subject: true, status: true, priority: true, lastWordAt: true, lastWordBy: true, dueAt: true },
  },
} as const
