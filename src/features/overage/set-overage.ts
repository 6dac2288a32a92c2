import { holdHours } from '@/data/hour-lock'
import { AppError, notFound } from '@/domain/error'
import { monthOfDate, replayHours } from '@/domain/hour-ledger'
import { dateColumn, localDate } from '@/domain/local-date'
import { contractAt } from '@/features/contracts/contract-at'
import { hourFacts } from '@/features/hours/hour-facts'
import { openConsent } from '@/features/hours/open-consent'
import { settleContract } from '@/features/hours/settle-contract'
import type { Context } from '@/server/context'
import type { SetOverage } from './schema'

/**
 * What is agreed of work beyond the hours, from the month that runs or the next one (rules §3.20); months before keep what held for them. The
 * former rule stays in the history. Throws `AppError` not_found, client_archived, overage_awaits where minutes of this month that await the
 * client's consent would be billed without it.
 */
export async function setOverage(ctx: Context, { clientId, contractId, mode, hours, from, note }: SetOverage): Promise<void> {
  const { db, actor, now } = ctx
  const contract = await contractAt(ctx, { clientId, contractId })
  await holdHours(db, contractId)
  const facts = await hourFacts(db, contractId)
  const today = localDate(now, contract.timeZone)
  const month = monthOfDate(facts?.contract ?? { terms: [] }, today)
  if (from === 'now' && mode === 'automatic' && facts) {
    const { months, outside } = replayHours(facts.contract, facts.works, facts.policy)
    const running = [...months, ...outside].find((one) => one.from === month.from)
    if (running && running.awaiting > 0) throw new AppError('conflict', 'overage_awaits', 'from')
  }
  await db.overageRule.create({
    data: {
      clientId,
      contractId,
      mode,
      minutes: mode === 'automatic' ? hours : null,
      fromOn: dateColumn(from === 'now' ? today : month.to),
      note: note ?? '',
      at: now,
      byId: actor.memberId,
    },
  })
  await settleContract(ctx, contractId)
}

/** The client is asked to allow so many minutes this month before they are worked. Throws `AppError` not_found, client_archived, consent_asked. */
export async function askAhead(
  ctx: Context,
  input: { clientId: string; contractId: string; minutes: number; note: string },
): Promise<void> {
  const { db, actor, now } = ctx
  const contract = await contractAt(ctx, input)
  await holdHours(db, contract.id)
  const facts = await hourFacts(db, contract.id)
  if (!facts) throw notFound()
  const { from, to } = monthOfDate(facts.contract, localDate(now, contract.timeZone))
  if ((await db.overageConsent.count({ where: { contractId: contract.id, month: dateColumn(from), state: 'asked' } })) > 0)
    throw new AppError('conflict', 'consent_asked')
  const { months, outside } = replayHours(facts.contract, facts.works, facts.policy)
  const month = [...months, ...outside].find((one) => one.from === from) ?? { from, to }
  await openConsent(ctx, contract.id, facts, { month, minutes: input.minutes, note: input.note, byId: actor.memberId })
}
