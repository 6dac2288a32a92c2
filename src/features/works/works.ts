import type { Prisma } from '@/data/shapes'
import { dateColumn, localDate } from '@/domain/local-date'
import { dateOf, dayNumber } from '@/domain/local-time'
import type { Context } from '@/server/context'

export type WorkLine = Awaited<ReturnType<typeof worksOfDay>>[number]

const shown = {
  id: true,
  name: true,
  dueOn: true,
  doneAt: true,
  minutes: true,
  remark: true,
  clientId: true,
  contract: { select: { id: true, number: true, client: { select: { name: true } }, object: { select: { name: true } } } },
  doneBy: { select: { name: true } },
} satisfies Prisma.IncludedWorkSelect

/** A week later nobody does yesterday's backup any more: it is missed. */
const daysShown = 7
const most = 200

/** What is due for the acting member by today and not done, the oldest first: of their speciality, or of nobody's. */
export async function worksOfDay({ db, actor, now }: Context) {
  const today = localDate(now, actor.timeZone)
  const rows = await db.includedWork.findMany({
    where: {
      doneAt: null,
      dueOn: { lte: dateColumn(today), gt: daysBefore(today, daysShown) },
      OR: [{ speciality: null }, ...(actor.speciality ? [{ speciality: actor.speciality }] : [])],
    },
    orderBy: [{ dueOn: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    take: most,
    select: shown,
  })
  return rows.map((row) => lineOf(row, today))
}

/** Works of the last month, the newest first: all of a contract, or those of every client that were not done on their day. */
export async function lateWorks({ db, actor, now }: Context, contractId?: string) {
  const today = localDate(now, actor.timeZone)
  const which = contractId ? { contractId } : { doneAt: null, dueOn: { lt: dateColumn(today) } }
  const rows = await db.includedWork.findMany({
    where: { AND: [which, { dueOn: { gt: daysBefore(today, 31) } }] },
    orderBy: [{ dueOn: 'desc' }, { name: 'asc' }, { id: 'asc' }],
    take: most,
    select: shown,
  })
  return rows.map((row) => lineOf(row, today))
}

function lineOf({ dueOn, contract, doneBy, ...row }: Prisma.IncludedWorkGetPayload<{ select: typeof shown }>, today: string) {
  const due = dueOn.toISOString().slice(0, 10)
  return {
    ...row,
    dueOn: due,
    isLate: row.doneAt === null && due < today,
    clientName: contract.client.name,
    contract: { id: contract.id, number: contract.number },
    objectName: contract.object?.name ?? null,
    doneBy: doneBy?.name ?? null,
  }
}

const daysBefore = (date: string, days: number) => dateColumn(dateOf(dayNumber(date) - days))
