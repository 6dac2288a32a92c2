import type { Context } from '@/server/context'
import { monthsToChoose } from './period'

export type Choices = Awaited<ReturnType<typeof choicesOf>>

const most = 500

/** What a report may be narrowed to; a specialist's is their own, so no people and no tariffs. */
export async function choicesOf({ db, actor, now }: Context) {
  const name = { id: true, name: true }
  const isOwn = actor.role === 'specialist'
  return {
    months: monthsToChoose(actor.timeZone, now),
    clients: await db.client.findMany({ where: { archivedAt: null }, orderBy: { name: 'asc' }, select: name, take: most }),
    tariffs: isOwn ? [] : await db.tariff.findMany({ orderBy: { name: 'asc' }, select: name, take: most }),
    people: isOwn ? [] : await db.member.findMany({ where: { clientId: null }, orderBy: { name: 'asc' }, select: name, take: most }),
  }
}
