import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import type { RenewTerm } from './schema'
import { sellTerm } from './sell-term'

/** The last term once more, right after it, early too: another pool (rules §3.13). Throws `AppError` nothing_to_renew and what selling does. */
export async function renewTerm(ctx: Context, { clientId, contractId }: RenewTerm): Promise<{ id: string }> {
  const last = await ctx.db.term.findFirst({
    where: { clientId, contractId, cancelledAt: null, stoppedAt: null },
    orderBy: { endsOn: 'desc' },
    select: { endsOn: true, months: true, contract: { select: { tariffId: true } } },
  })
  if (!last) throw new AppError('invalid', 'nothing_to_renew')
  const startsOn = last.endsOn.toISOString().slice(0, 10)
  return sellTerm(ctx, { clientId, contractId, tariffId: last.contract.tariffId, startsOn, months: last.months, stubFrom: null })
}
