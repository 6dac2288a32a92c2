import { enqueue } from '@/data/outbox'
import { AppError } from '@/domain/error'
import { termPrice } from '@/domain/price'
import { settleContract } from '@/features/hours/settle-contract'
import { editionOnSale } from '@/features/tariffs/edition'
import type { Context } from '@/server/context'
import type { UpgradeTerm } from './schema'
import { termAt } from './term-at'
import { minutesIn, monthlyPriceIn } from './terms'

/**
 * More hours from the month that runs, with the whole difference at once, or from the next one; what is paid on top is the difference of the
 * prices for the months that are left, with the term's discount (rules §3.14). Throws `AppError` not_found, client_archived, term_not_running, tariff_gone,
 * last_month, not_bigger, changed_already.
 */
export async function upgradeTerm(ctx: Context, { tariffId, from, ...at }: UpgradeTerm): Promise<{ id: string }> {
  const { term, state, month, contract } = await termAt(ctx, at)
  if (state !== 'running' || month === null) throw new AppError('conflict', 'term_not_running')
  const fromMonth = from === 'now' ? Math.max(1, month) : month + 1
  if (fromMonth > (term.stoppedAfter ?? term.months)) throw new AppError('invalid', 'last_month', 'from')
  if (term.changes.some((change) => change.fromMonth >= fromMonth)) throw new AppError('conflict', 'changed_already', 'from')
  const edition = await editionOnSale(ctx, tariffId, contract.tariffId)
  if (edition.monthlyMinutes <= minutesIn(term, fromMonth)) throw new AppError('invalid', 'not_bigger', 'tariffId')
  const difference = Math.max(0, edition.priceKopecks - monthlyPriceIn(term, fromMonth))
  const change = await ctx.db.termChange.create({
    data: {
      clientId: term.clientId,
      termId: term.id,
      editionId: edition.id,
      fromMonth,
      monthlyMinutes: edition.monthlyMinutes,
      monthlyKopecks: edition.priceKopecks,
      priceKopecks: termPrice(difference, term.months - fromMonth + 1, term.discountPercent),
      at: ctx.now,
      byId: ctx.actor.memberId,
    },
    select: { id: true },
  })
  if (from === 'now') {
    const terms = { tariffId, editionId: edition.id, monthlyMinutes: edition.monthlyMinutes }
    await ctx.db.contract.updateMany({ where: { id: contract.id }, data: terms })
    await enqueue(ctx.db, { name: 'recount-clocks', tenantId: ctx.actor.tenantId, contractId: contract.id, actorId: ctx.actor.memberId })
  }
  await settleContract(ctx, contract.id)
  return change
}
