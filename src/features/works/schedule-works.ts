import type { Prisma } from '@/data/shapes'
import type { TenantDb } from '@/data/tenant-db'
import { hoursOn } from '@/domain/calendar'
import { dueDates } from '@/domain/included-works'
import { dateColumn, localDate } from '@/domain/local-date'
import { dateOf, dayNumber } from '@/domain/local-time'
import { tariffParts } from '@/domain/tariff'
import { monthOfTerm } from '@/domain/term'
import { workingTimeOf } from '@/features/calendars/working-time'
import { isPaid, type TermRow, termRows } from '@/features/contracts/terms'

/** What fell due while nothing ran is written down so many days back. */
const daysBack = 7

/**
 * The regular works of running terms that are due by today, in each contract's own zone and working days, as the edition sold includes them;
 * none before its term began, was sold or was paid. Done twice, it adds nothing. Returns how many are new.
 */
export async function scheduleWorks(db: TenantDb, now: Date): Promise<number> {
  const soon = dateColumn(dateOf(dayNumber(localDate(now, 'UTC')) + 1))
  const terms = (
    await termRows(
      { db },
      { cancelledAt: null, startsOn: { lte: new Date(+soon + 31 * 86_400_000) }, endsOn: { gt: new Date(+soon - 3 * 86_400_000) } },
    )
  ).filter(isPaid)
  const contracts = await db.contract.findMany({
    where: { id: { in: terms.map(({ contractId }) => contractId) }, client: { archivedAt: null } },
    select: { id: true, timeZone: true, calendarId: true, tariff: { select: { calendarId: true } } },
  })
  const editions = await db.tariffEdition.findMany({ where: { id: { in: terms.flatMap(editionIds) } } })
  const rows: Prisma.IncludedWorkCreateManyInput[] = []
  for (const term of terms) {
    const contract = contracts.find(({ id }) => id === term.contractId)
    if (!contract) continue
    const today = localDate(now, contract.timeZone)
    const month = monthOfTerm(term, today)
    if (month === null) continue
    const edition = editions.find(({ id }) => id === editionIn(term, month))
    const time = await workingTimeOf(db, contract.calendarId ?? contract.tariff.calendarId)
    const isWorkday = (date: string) => hoursOn(time, dayNumber(date)).own.length > 0
    const from =
      [term.stubFrom ?? term.startsOn, dateOf(dayNumber(today) - daysBack), localDate(knownSince(term), contract.timeZone)].sort().at(-1) ??
      today
    for (const work of edition ? tariffParts(edition).works : [])
      for (const dueOn of dueDates(work, from, dateOf(dayNumber(today) + 1), isWorkday))
        rows.push({
          clientId: term.clientId,
          contractId: contract.id,
          work: work.key,
          name: work.name,
          speciality: work.speciality,
          dueOn: dateColumn(dueOn),
        })
  }
  const { count } = await db.includedWork.createMany({ data: rows, skipDuplicates: true })
  return count
}

const editionIds = (term: TermRow) => [term.edition.id, ...term.changes.map(({ editionId }) => editionId)]

/** The edition of the month: a bigger tariff brings its works along. */
const editionIn = (term: TermRow, month: number) =>
  term.changes.filter(({ fromMonth }) => fromMonth <= month).at(-1)?.editionId ?? term.edition.id

/** Since when it was known that the term runs: nobody owes works of days before. */
const knownSince = ({ soldAt, bills }: TermRow): Date =>
  bills.reduce((latest, { paidAt }) => (paidAt && paidAt > latest ? paidAt : latest), soldAt)
