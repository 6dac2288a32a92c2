import type { HourLedger, LedgerMonth, OutsideMonth } from '@/domain/hour-ledger'
import { dateColumn } from '@/domain/local-date'
import type { Acting } from '@/server/context'
import type { HourFacts } from './hour-facts'
import { openConsent, priceOfMonth } from './open-consent'

/**
 * Where hours ran over and the client is to be asked first: one question a month is open, and says how much it is by now (rules §3.20). What a
 * manager asked for ahead stays as it was said, unless more has run over. Months whose paper is out are not asked about any more.
 */
export async function askConsents(ctx: Acting, contractId: string, facts: HourFacts, { months, outside }: HourLedger): Promise<void> {
  const { db } = ctx
  const open = await db.overageConsent.findMany({ where: { contractId, state: 'asked' } })
  const all: (LedgerMonth | OutsideMonth)[] = [...months, ...outside]
  const over = all.filter(({ awaiting }) => awaiting > 0)
  if (over.length === 0 && open.length === 0) return
  const papers = await db.statement.findMany({ where: { contractId, state: { not: 'draft' } }, select: { from: true } })
  const isOut = (from: string) => papers.some((paper) => +paper.from === +dateColumn(from))
  for (const month of over) {
    const asked = open.find((one) => +one.month === +dateColumn(month.from))
    const minutes = asked?.askedById ? Math.max(asked.minutes, month.awaiting) : month.awaiting
    if (isOut(month.from) || asked?.minutes === minutes) continue
    if (!asked) await openConsent(ctx, contractId, facts, { month, minutes, note: '', byId: null })
    else await change(asked.id, { minutes, kopecks: priceOfMonth(facts, month, minutes) })
  }
  for (const { id, month, askedById } of open) {
    const played = all.find(({ from }) => +dateColumn(from) === +month)
    if (played && played.awaiting === 0 && !askedById) await change(id, { state: 'lapsed', decidedAt: ctx.now })
  }

  function change(id: string, data: { minutes: number; kopecks: number } | { state: 'lapsed'; decidedAt: Date }) {
    return db.overageConsent.updateMany({ where: { id, state: 'asked' }, data })
  }
}
