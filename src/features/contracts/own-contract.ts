import type { LedgerMonth } from '@/domain/hour-ledger'
import { localDate } from '@/domain/local-date'
import { tariffParts } from '@/domain/tariff'
import { monthOfTerm, termState } from '@/domain/term'
import { priorities } from '@/domain/ticket'
import { termMonths } from '@/features/hours/term-months'
import type { Context } from '@/server/context'
import { isPaid, minutesIn, monthlyPriceIn, type TermRow, termRows } from './terms'

export type OwnContract = NonNullable<Awaited<ReturnType<typeof ownContract>>['contract']>
export type OwnTerm = OwnContract['terms'][number]

/**
 * The company's contracts, the newest first, and one of them as its buyer reads it: what was bought, what is promised, who is in charge, and its
 * terms with their hours by the ledger. The one that is asked for, else one in force, else the newest; null where there is none.
 */
export async function ownContract(ctx: Context, asked: string | null) {
  const { db, actor, now } = ctx
  const rows = await db.contract.findMany({
    where: { clientId: actor.clientId ?? '' },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    include: {
      tariff: { select: { targets: true } },
      object: { select: { name: true } },
      manager: { select: manager },
      client: { select: { manager: { select: manager } } },
    },
  })
  const row = rows.find(({ id }) => id === asked) ?? rows.find((one) => isInForce(one, now)) ?? rows[0]
  const contracts = rows.map(({ id, number }) => ({ id, number }))
  if (!row) return { contracts, contract: null }
  const today = localDate(now, row.timeZone)
  const sold = (await termRows(ctx, { contractId: row.id })).filter(({ cancelledAt }) => cancelledAt === null)
  const months = await termMonths(db, row.id)
  const terms = sold.map((term) =>
    ownTerm(
      term,
      months.filter(({ termId }) => termId === term.id),
      today,
    ),
  )
  const running = terms.find(({ state }) => state === 'running') ?? terms[0]
  const edition = await db.tariffEdition.findFirstOrThrow({ where: { id: running?.editionNow ?? row.editionId } })
  const contract = {
    id: row.id,
    number: row.number,
    subject: row.subject,
    objectName: row.object?.name ?? null,
    manager: row.manager ?? row.client.manager,
    startsOn: day(row.startsOn),
    endsOn: row.endsOn && day(row.endsOn),
    isInForce: isInForce(row, now),
    monthlyMinutes: running?.minutesNow ?? row.monthlyMinutes,
    monthlyKopecks: running?.kopecksNow ?? edition.priceKopecks,
    edition: { ...edition, ...tariffParts(edition) },
    targets: priorities.flatMap((level) => row.tariff.targets.find(({ priority }) => priority === level) ?? []),
    terms,
  }
  return { contracts, contract }
}

const manager = { name: true, phone: true } as const

/** In minutes: what a term gave, what went, what is left of it now and what was lost at its end. */
function ownTerm(term: TermRow, months: readonly LedgerMonth[], today: string) {
  const state = termState({ ...term, isPaid: isPaid(term) }, today)
  const month = monthOfTerm(term, today)
  const begun = months.filter(({ from }) => from <= today)
  const last = begun.at(-1)
  const sum = (value: (month: LedgerMonth) => number) => begun.reduce((total, one) => total + value(one), 0)
  const number = month ?? (state === 'ended' ? term.months : 1)
  const { id, startsOn, stubFrom, endsOn, priceKopecks, discountPercent, stubKopecks, stoppedAfter, refundKopecks, edition } = term
  return {
    ...{ id, startsOn, stubFrom, endsOn, priceKopecks, discountPercent, stubKopecks, stoppedAfter, refundKopecks },
    months: term.months,
    tariff: edition.name,
    state,
    month,
    editionNow: term.changes.filter(({ fromMonth }) => fromMonth <= number).at(-1)?.editionId ?? term.editionId,
    minutesNow: minutesIn(term, number),
    kopecksNow: monthlyPriceIn(term, number),
    granted: (begun[0]?.carriedIn ?? 0) + sum(({ granted }) => granted),
    used: sum(({ used }) => used),
    over: sum(({ overage, uncovered }) => overage + uncovered),
    left: state === 'running' && last ? last.carriedOut + last.expired : 0,
    expired: state === 'ended' ? (last?.expired ?? 0) : 0,
  }
}

function isInForce({ startsOn, endsOn, timeZone }: { startsOn: Date; endsOn: Date | null; timeZone: string }, now: Date): boolean {
  const today = localDate(now, timeZone)
  return day(startsOn) <= today && (endsOn === null || today <= day(endsOn))
}

const day = (date: Date) => date.toISOString().slice(0, 10)
