import type { Prisma } from '@/data/shapes'
import { AppError } from '@/domain/error'
import { dateColumn } from '@/domain/local-date'
import { monthBegins } from '@/domain/term'
import { settleContract } from '@/features/hours/settle-contract'
import type { Context } from '@/server/context'
import type { contractAt } from './contract-at'

type Contract = Awaited<ReturnType<typeof contractAt>>
type Dates = { stubFrom: string | null; startsOn: string; months: number }
type Terms = Pick<
  Prisma.TermUncheckedCreateInput,
  'editionId' | 'monthlyMinutes' | 'monthlyKopecks' | 'discountPercent' | 'priceKopecks' | 'stubKopecks' | 'openingMonth' | 'openingMinutes'
>

/**
 * A term of a contract that is held, on dates inside it where there is no other; the ledger follows. Throws `AppError` before_contract,
 * beyond_contract, terms_overlap.
 */
export async function createTerm(
  ctx: Context,
  { id: contractId, clientId, ...contract }: Contract,
  { stubFrom, startsOn, months }: Dates,
  terms: Terms,
): Promise<{ id: string }> {
  const endsOn = monthBegins(startsOn, months + 1)
  refuseOutside(contract, stubFrom ?? startsOn, endsOn)
  const dates = { stubFrom: stubFrom && dateColumn(stubFrom), startsOn: dateColumn(startsOn), endsOn: dateColumn(endsOn), months }
  const sold = { soldAt: ctx.now, soldById: ctx.actor.memberId }
  const term = await ctx.db.term
    .create({ data: { ...terms, ...dates, ...sold, clientId, contractId }, select: { id: true } })
    .catch(refuseOverlap)
  await settleContract(ctx, contractId)
  return term
}

/** A term lies inside its contract. */
function refuseOutside(contract: Pick<Contract, 'startsOn' | 'endsOn'>, from: string, to: string): void {
  if (dateColumn(from) < contract.startsOn) throw new AppError('invalid', 'before_contract', 'startsOn')
  if (contract.endsOn && +dateColumn(to) - 86_400_000 > +contract.endsOn) throw new AppError('invalid', 'beyond_contract', 'months')
}

/** The database keeps the terms of one contract apart (rules §3.13); whoever was second is told. */
function refuseOverlap(error: unknown): never {
  if (error instanceof Error && `${error.message} ${JSON.stringify(error)}`.includes('terms_apart'))
    throw new AppError('conflict', 'terms_overlap', 'startsOn')
  throw error
}
