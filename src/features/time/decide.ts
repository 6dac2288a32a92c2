import { AppError } from '@/domain/error'
import { dateColumn } from '@/domain/local-date'
import { settleContract } from '@/features/hours/settle-contract'
import type { Context } from '@/server/context'
import type { Decide } from './schema'

/**
 * Approves or rejects entries as they were seen, all or none (rules §3.9), and posts what was approved. Throws `AppError` nothing_ticked, times_changed where one of
 * them was changed or decided meanwhile.
 */
export async function decide(ctx: Context, { verdict, entries, reason }: Decide): Promise<void> {
  const { db, actor, now } = ctx
  if (entries.length === 0) throw new AppError('invalid', 'nothing_ticked')
  const asSeen = entries.map(({ workDate, ...seen }) => ({ ...seen, workDate: dateColumn(workDate) }))
  const { count } = await db.timeEntry.updateMany({
    where: { status: 'pending', OR: asSeen },
    data: { status: verdict === 'approve' ? 'approved' : 'rejected', decidedAt: now, decidedById: actor.memberId, reason },
  })
  if (count !== new Set(entries.map(({ id }) => id)).size) throw new AppError('conflict', 'times_changed')
  if (verdict === 'approve') for (const [contractId, days] of await contractsOf(ctx, entries)) await settleContract(ctx, contractId, days)
}

/** With the days that changed, in one order for everybody, so that two who approve at once wait for each other. */
async function contractsOf({ db }: Context, entries: { id: string }[]): Promise<[string, string[]][]> {
  const rows = await db.timeEntry.findMany({
    where: { id: { in: entries.map(({ id }) => id) }, ticket: { contractId: { not: null } } },
    select: { workDate: true, ticket: { select: { contractId: true } } },
  })
  const byContract = Map.groupBy(rows, ({ ticket }) => ticket?.contractId ?? '')
  const days = [...byContract].map(([id, own]): [string, string[]] => [id, own.map(({ workDate }) => workDate.toISOString().slice(0, 10))])
  return days.sort(([a], [b]) => (a < b ? -1 : 1))
}
