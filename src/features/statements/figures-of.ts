import type { TenantDb } from '@/data/tenant-db'
import { monthOfDate } from '@/domain/hour-ledger'
import { dateColumn } from '@/domain/local-date'
import { adjustmentFor, type ClosingMonth, chargesOf, monthToTell, pricingOfMonth } from '@/domain/statement'
import { type StatementFigures, type StatementLine, spendingWorks } from '@/domain/statement-figures'
import { countedMinutes } from '@/domain/work'
import { entriesOfMonth, type PaperSources, paperSources } from './paper-sources'

type Paper = { clientId: string; contractId: string }

/**
 * What a month says by the facts of now (rules §3): the hours from the ledger's replay, never counted here. `entryIds`: the entries the month had
 * when its figures first stood; what came later is the next month's. Null where the month is no longer one of the contract and nothing is to be told in it.
 */
export async function figuresOf(
  db: TenantDb,
  paper: Paper,
  closing: ClosingMonth,
  entryIds?: ReadonlySet<string>,
): Promise<StatementFigures | null> {
  const sources = await paperSources(db, paper.contractId, entryIds && { month: closing, entryIds })
  if (!sources) return null
  const { contract } = sources.facts
  const pricing = pricingOfMonth(contract, closing.termId)
  const adjustment = adjustmentFor(closing, sources.frozen, sources.ledger)
  const month = monthToTell(sources.ledger, closing, adjustment, pricing)
  if (!month) return null
  // A calendar month outside any term may hold days of one.
  const isOfMonth = (day: Date) => monthOfDate(contract, day.toISOString().slice(0, 10)).termId === closing.termId
  const rows = (await entriesOfMonth(db, paper, closing)).filter(isOfTicket).filter(({ workDate }) => isOfMonth(workDate))
  const entries = entryIds ? rows.filter(({ id }) => entryIds.has(id)) : rows
  const numbers = new Map(entries.map(({ id, ticket }) => [id, ticket.number]))
  const charges = chargesOf(month, pricing, (id) => numbers.get(id) ?? 0)
  const { used, overage, billed, awaiting, waived, uncovered, included, warranty, forgiven, kopecks } = month
  return {
    from: closing.from,
    to: closing.to,
    ...(await namesOf(db, paper, closing.termId)),
    month: 'granted' in month ? balanceOf(month, adjustment.carriedMinutes, sources, closing) : null,
    used,
    overage,
    billed,
    waived: awaiting + waived,
    uncovered,
    included,
    warranty,
    forgiven,
    lines: linesOf(entries, pricing.incrementMinutes),
    works: await worksOf(db, paper.contractId, closing, isOfMonth),
    charges,
    adjustment,
    kopecks: kopecks + adjustment.kopecks,
  }
}

type Entry = Awaited<ReturnType<typeof entriesOfMonth>>[number]
type TicketEntry = Entry & { ticket: NonNullable<Entry['ticket']> }
/** Regular works have a table of their own. */
const isOfTicket = (entry: Entry): entry is TicketEntry => entry.ticket !== null

type Balance = NonNullable<StatementFigures['month']>

/** What was carried in is as the month before said it; what later facts changed of that is the adjustment (rules §3.12, §3.17). */
function balanceOf(
  month: { month: number; granted: number; carriedIn: number; carriedOut: number; expired: number; from: string },
  carriedMinutes: number,
  { frozen }: PaperSources,
  { termId }: ClosingMonth,
): Balance {
  const { month: number, granted, carriedIn, carriedOut, expired } = month
  const isAfterFrozen = frozen.some((paper) => paper.termId === termId && paper.to === month.from)
  return { number, granted, carriedIn: isAfterFrozen ? carriedIn - carriedMinutes : carriedIn, carriedOut, expired }
}

function linesOf(entries: readonly TicketEntry[], increment: number): StatementLine[] {
  const lines = [...Map.groupBy(entries, ({ ticket }) => ticket.id).values()].map((own) => {
    const ticket = own[0]!.ticket
    const works = own.map(({ id, workDate, member, minutes, speciality, kind, note, forgiven }) => ({
      entryId: id,
      date: workDate.toISOString().slice(0, 10),
      person: member.name,
      speciality,
      kind,
      note,
      minutes: countedMinutes(minutes, increment),
      isForgiven: forgiven !== null,
    }))
    const line = { ticketId: ticket.id, number: ticket.number, subject: ticket.subject, works }
    return { ...line, minutes: spendingWorks([{ ...line, minutes: 0 }]).reduce((sum, work) => sum + work.minutes, 0) }
  })
  return lines.sort((a, b) => a.number - b.number)
}

async function worksOf(
  db: TenantDb,
  contractId: string,
  { from, to }: ClosingMonth,
  isOfMonth: (day: Date) => boolean,
): Promise<StatementFigures['works']> {
  const all = await db.includedWork.findMany({
    where: { contractId, dueOn: { gte: dateColumn(from), lt: dateColumn(to) } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  const rows = all.filter(({ dueOn }) => isOfMonth(dueOn))
  return [...Map.groupBy(rows, ({ work }) => work).values()].map((own) => {
    const done = own.filter(({ doneAt }) => doneAt !== null)
    return {
      name: own.at(-1)!.name,
      due: own.length,
      done: done.length,
      minutes: done.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
      remarks: [...new Set(done.map(({ remark }) => remark).filter(Boolean))],
    }
  })
}

async function namesOf(db: TenantDb, { contractId }: Paper, termId: string | null) {
  const tenant = await db.tenant.findFirstOrThrow({ select: { name: true, requisites: true } })
  const contract = await db.contract.findFirstOrThrow({
    where: { id: contractId },
    select: { number: true, startsOn: true, timeZone: true, client: { select: { name: true } }, edition: { select: { name: true } } },
  })
  const term = termId ? await db.term.findFirst({ where: { id: termId }, select: { edition: { select: { name: true } } } }) : null
  const { number, startsOn, timeZone, client, edition } = contract
  return {
    agency: tenant.name,
    agencyLegal: legalOf(tenant.requisites),
    client: client.name,
    contract: { number, startsOn: startsOn.toISOString().slice(0, 10), timeZone },
    tariff: term?.edition.name ?? edition.name,
  }
}

function legalOf(requisites: unknown): string {
  const { legalName = '', inn = '' } = (requisites ?? {}) as { legalName?: string; inn?: string }
  return [legalName, inn && `ИНН ${inn}`].filter(Boolean).join(', ')
}
