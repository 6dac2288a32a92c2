import type { HourFigures } from '@/data/hour-report'
import { oneOffMoney, paidTerms } from '@/data/paid-terms'
import type { TenantDb } from '@/data/tenant-db'
import { effectiveRate, termMoney } from '@/domain/term-money'
import type { Names } from './names'
import type { ReportPeriod } from './period'
import type { HoursReportAddress } from './schema'

/** What hours brought: kopecks of paid terms that fall on the period, of billed overage and of one-off work, over all hours that were worked. */
export type Earned = {
  key: string | null
  name: string | null
  terms: number
  overage: number
  oneOff: number
  minutes: number
  /** Kopecks an hour; none where nothing was worked. */
  rate: number | null
}

export type Profit = { all: Earned; clients: Earned[]; tariffs: Earned[] }

type Sources = {
  period: ReportPeriod
  address: HoursReportAddress
  contracts: readonly (HourFigures & { key: string | null; clientId: string | null })[]
  tariffOf: (contractId: string | null) => string | null
  names: Names
}

/** Profitability by client and tariff, what earns least for an hour first. */
export async function profitOf(db: TenantDb, { period, address, contracts, tariffOf, names }: Sources): Promise<Profit> {
  const span = { from: period.first, to: period.end, client: address.client, tariff: address.tariff }
  const terms = (await paidTerms(db, span)).map((term) => ({
    clientId: term.clientId,
    contractId: term.contractId,
    kopecks: termMoney(term, span.from, span.to),
  }))
  const oneOff = address.tariff ? [] : await oneOffMoney(db, span)
  const parts: Part[] = [
    ...terms.map(({ kopecks, ...of }) => ({ ...nothing, ...of, terms: kopecks })),
    ...contracts.map(({ key, clientId, kopecks, minutes }) => {
      return { ...nothing, clientId: clientId as string, contractId: key, overage: kopecks, minutes }
    }),
    ...oneOff.map(({ clientId, kopecks }) => ({ ...nothing, clientId, contractId: null, oneOff: kopecks })),
  ]
  const by = (keyOf: (part: Part) => string | null, nameOf: (key: string) => string | undefined) =>
    [...Map.groupBy(parts, keyOf)].map(([key, own]) => earned(key, (key && nameOf(key)) || null, own)).sort(leastFirst)
  return {
    all: earned(null, null, parts),
    clients: by(
      ({ clientId }) => clientId,
      (key) => names.clients.get(key),
    ),
    tariffs: by(
      ({ contractId }) => tariffOf(contractId),
      (key) => names.tariffNames.get(key),
    ),
  }
}

type Part = { clientId: string; contractId: string | null; terms: number; overage: number; oneOff: number; minutes: number }
const nothing = { terms: 0, overage: 0, oneOff: 0, minutes: 0 }

function earned(key: string | null, name: string | null, parts: readonly Part[]): Earned {
  const sum = (figure: keyof typeof nothing) => parts.reduce((all, part) => all + part[figure], 0)
  const [terms, overage, oneOff, minutes] = [sum('terms'), sum('overage'), sum('oneOff'), sum('minutes')]
  return { key, name, terms, overage, oneOff, minutes, rate: effectiveRate(terms + overage + oneOff, minutes) }
}

/** What no hour was spent on comes last. */
const leastFirst = (a: Earned, b: Earned) =>
  (a.rate ?? Number.POSITIVE_INFINITY) - (b.rate ?? Number.POSITIVE_INFINITY) || b.minutes - a.minutes
