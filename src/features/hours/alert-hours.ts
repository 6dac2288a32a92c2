import { enqueue } from '@/data/outbox'
import { sharesReached } from '@/domain/hour-alert'
import type { HourLedger } from '@/domain/hour-ledger'
import { dateColumn, localDate } from '@/domain/local-date'
import { tell } from '@/features/notices/tell'
import type { Acting } from '@/server/context'
import type { HourFacts } from './hour-facts'
import { clientNameOf, responsiblesOf } from './readers'

/**
 * Four fifths of the running month are gone, or all of it: told once a month, in the transaction that brought it there, whoever comes first (rules
 * §3.21). Where one entry passes both, the second is told and the first is written down as passed.
 */
export async function alertHours(
  ctx: Acting,
  contractId: string,
  { clientId, contract }: HourFacts,
  { months }: HourLedger,
): Promise<void> {
  const { db, actor, now } = ctx
  const today = localDate(now, contract.timeZone)
  const month = months.find(({ from, to }) => from <= today && today < to)
  const reached = month?.isPaid ? sharesReached({ used: month.used, has: month.carriedIn + month.granted }) : []
  if (!month || reached.length === 0) return
  const on = { contractId, month: dateColumn(month.from) }
  const told = (await db.hourAlert.findMany({ where: on, select: { share: true } })).map(({ share }) => share)
  const fresh = reached.filter((share) => !told.includes(share) && Math.max(0, ...told) < share)
  const share = fresh.at(-1)
  if (!share) return
  await db.hourAlert.createMany({ data: fresh.map((one) => ({ ...on, clientId, share: one, at: now })) })
  const about = share === 100 ? 'hours_out' : 'hours_near'
  await tell(ctx, { about, contractId, data: { client: await clientNameOf(db, clientId), month: month.from } })
  for (const memberId of await responsiblesOf(db, clientId))
    await enqueue(db, { name: 'send-hours', tenantId: actor.tenantId, contractId, memberId, month: month.from, share })
}
