import { type HourFigures, hourSumsBy } from '@/data/hour-report'
import type { HourFilter } from '@/data/hour-report-filter'
import { can } from '@/domain/permission'
import type { Speciality } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { namesFor } from './names'
import { periodOf, type ReportPeriod } from './period'
import { type Profit, profitOf } from './profit'
import type { HoursReportAddress } from './schema'

export type Group<K = string | null> = { key: K; name: string | null; figures: HourFigures }

export type HoursReport = {
  period: ReportPeriod
  all: HourFigures
  months: Group<string>[]
  clients: Group<string>[]
  tariffs: Group[]
  people: Group<string>[]
  specialities: Group<Speciality | null>[]
  /** For whoever may know money; none where a report is narrowed to somebody's part of the work. */
  profit: Profit | null
  /** May see what the client pays. */
  seesMoney: boolean
}

/** Where hours went in a period, for staff: a specialist's own work, the whole agency for those who lead (rules §2, "Who may"). */
export async function hoursReport(ctx: Context, address: HoursReportAddress): Promise<HoursReport> {
  const { db, actor, now } = ctx
  const period = periodOf(address, actor.timeZone, now)
  const filter = filterOf(ctx, address)
  const { all, months, contracts, members, specialities } = await hourSumsBy(db, filter)
  const seesMoney = can(actor.role, 'contract.read')
  const names = await namesFor(db, { contracts, members })
  const tariffOf = (contractId: string | null) => (contractId ? (names.tariffs.get(contractId)?.id ?? null) : null)
  const isNarrowed = filter.member !== null || filter.speciality !== null
  return {
    period,
    all,
    months: months.map(({ key, ...figures }) => ({ key: key as string, name: null, figures })).sort((a, b) => (a.key < b.key ? -1 : 1)),
    clients: most(
      grouped(
        contracts,
        ({ clientId }) => clientId as string,
        (key) => names.clients.get(key) ?? null,
      ),
    ),
    tariffs: most(
      grouped(
        contracts,
        ({ key }) => tariffOf(key),
        (key) => (key ? (names.tariffNames.get(key) ?? null) : null),
      ),
    ),
    people: most(members.map(({ key, ...figures }) => ({ key: key as string, name: names.people.get(key as string) ?? null, figures }))),
    specialities: most(specialities.map(({ key, ...figures }) => ({ key: key as Speciality | null, name: null, figures }))),
    profit: seesMoney && !isNarrowed ? await profitOf(db, { period, address, contracts, tariffOf, names }) : null,
    seesMoney,
  }
}

/** What an address narrows a report to; a specialist's is about their own work. */
export function filterOf({ actor, now }: Pick<Context, 'actor' | 'now'>, address: HoursReportAddress): HourFilter {
  const { first, last } = periodOf(address, actor.timeZone, now)
  const { client, tariff, speciality } = address
  const member = actor.role === 'specialist' ? actor.memberId : address.member
  return { from: first, to: last, client, tariff, member, speciality, sort: null }
}

type Summed = HourFigures & { key: string | null; clientId: string | null }

/** Rows of contracts added up by what they have in common. */
function grouped<K>(rows: readonly Summed[], keyOf: (row: Summed) => K, nameOf: (key: K) => string | null): Group<K>[] {
  return [...Map.groupBy(rows, keyOf)].map(([key, own]) => ({ key, name: nameOf(key), figures: added(own) }))
}

export function added(rows: readonly HourFigures[]): HourFigures {
  const sum = (figure: keyof HourFigures) => rows.reduce((all, row) => all + row[figure], 0)
  return {
    entries: sum('entries'),
    minutes: sum('minutes'),
    specialist: sum('specialist'),
    included: sum('included'),
    warranty: sum('warranty'),
    internal: sum('internal'),
    forgiven: sum('forgiven'),
    pending: sum('pending'),
    spent: sum('spent'),
    over: sum('over'),
    waived: sum('waived'),
    kopecks: sum('kopecks'),
  }
}

/** Who eats the most stands first. */
const most = <G extends Group<unknown>>(groups: G[]): G[] =>
  groups.sort((a, b) => b.figures.minutes - a.figures.minutes || (a.name ?? '').localeCompare(b.name ?? ''))
