import type { TenantDb } from '@/data/tenant-db'
import { type HourLedger, replayHours } from '@/domain/hour-ledger'
import { dateColumn } from '@/domain/local-date'
import type { ClosingMonth, FrozenPaper } from '@/domain/statement'
import { StatementFigures } from '@/domain/statement-figures'
import { type HourFacts, hourFacts, ofContract, spending } from '@/features/hours/hour-facts'

/** The contract's hours as they follow from the facts, and what of them stands already. */
export type PaperSources = { facts: HourFacts; ledger: HourLedger; frozen: FrozenPaper[] }

/** Null where there is no such contract. `only`: entries of the month that count, where the others came after its figures stood. */
export async function paperSources(
  db: TenantDb,
  contractId: string,
  only?: { month: ClosingMonth; entryIds: ReadonlySet<string> },
): Promise<PaperSources | null> {
  const facts = await hourFacts(db, contractId)
  if (!facts) return null
  const isMeant = (work: HourFacts['works'][number]) =>
    !only || work.isRegular || work.workDate < only.month.from || work.workDate >= only.month.to || only.entryIds.has(work.id)
  return {
    facts,
    ledger: replayHours(facts.contract, facts.works.filter(isMeant), facts.policy),
    frozen: await frozenPapers(db, contractId),
  }
}

/** Of the contract, those whose figures stand. */
export async function frozenPapers(db: TenantDb, contractId: string): Promise<FrozenPaper[]> {
  const rows = await db.statement.findMany({
    where: { contractId, state: { in: ['sent', 'sealed'] } },
    select: { termId: true, from: true, to: true, figures: true },
  })
  return rows.map(({ figures, ...month }) => ({ ...monthOfRow(month), figures: StatementFigures.parse(figures) }))
}

export const monthOfRow = ({ termId, from, to }: { termId: string | null; from: Date; to: Date }): ClosingMonth => ({
  termId,
  from: from.toISOString().slice(0, 10),
  to: to.toISOString().slice(0, 10),
})

/** Approved entries of a month with what the paper names of them; what is internal is not the client's (rules §3.8). */
export async function entriesOfMonth(
  db: TenantDb,
  { clientId, contractId }: { clientId: string; contractId: string },
  { from, to }: ClosingMonth,
) {
  const within = { ...spending, clientId, workDate: { gte: dateColumn(from), lt: dateColumn(to) } }
  const entries = await ofContract(contractId, (own) =>
    db.timeEntry.findMany({
      where: { ...within, ...own, kind: { not: 'internal' } },
      select: {
        id: true,
        workDate: true,
        minutes: true,
        speciality: true,
        kind: true,
        note: true,
        correctsId: true,
        forgiven: { select: { entryId: true } },
        member: { select: { name: true } },
        ticket: { select: { id: true, number: true, subject: true } },
      },
    }),
  )
  return entries.sort((a, b) => +a.workDate - +b.workDate || (a.id < b.id ? -1 : 1))
}
