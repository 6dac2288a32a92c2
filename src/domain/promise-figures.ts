import type { FactSheet } from './promise-facts'
import { asked, type Portion, type PromiseBook, type PromiseQuestion } from './promise-question'
import { Tally } from './tally'
import { priorities } from './ticket'

/** Tickets that had a promise to judge, how many kept all of them, and the median of the first reaction in working minutes. */
export type Share = { judged: number; kept: number; reaction: number | null }
/** By a week's Monday, somebody's or something's id, a priority or a speciality; null where a ticket has none. */
export type Group = Share & { key: string | null }
export const dimensions = ['week', 'client', 'tariff', 'priority', 'speciality', 'manager'] as const
export type Dimension = (typeof dimensions)[number]

/** How long something took, in working minutes. */
export type Spread = { count: number; median: number | null; ninetieth: number | null; buckets: { from: number; count: number }[] }

export type PromiseFigures = Record<Dimension, Group[]> & {
  all: Share
  reaction: Tally
  start: Tally
  /** How many were missed by the cause that was given; null: none was. */
  causes: { id: string | null; count: number }[]
}

/** A week by its Monday, and the instant it begins at for the reader; in order. */
export type Week = { key: string; from: number }

/** Counts everything that a report shows in one pass. One with several specialities at work counts for each of them that is asked for. */
export function promiseFigures(portions: Portion[], question: PromiseQuestion, book: PromiseBook, weeks: Week[]): PromiseFigures {
  const all = new Count()
  const by = {
    week: new Groups(),
    client: new Groups(),
    tariff: new Groups(),
    priority: new Groups(),
    speciality: new Groups(),
    manager: new Groups(),
  }
  const causes = new Map<string | null, number>()
  const [reaction, start] = [new Tally(), new Tally()]
  const tradeOf = (id: string) => {
    const trade = book.specialityOf.get(id) ?? null
    return question.speciality === null || trade === question.speciality ? trade : null
  }
  for (const portion of portions) {
    const { sheet } = portion
    const isAsked = asked(portion, question, book)
    const weekOf = weekCounts(weeks, by.week)
    const clientOf = counts(sheet, (id) => by.client.of(id))
    const managerOf = counts(sheet, (id) => by.manager.of(book.managerOf.get(id) ?? null))
    const tariffOf = counts(sheet, (id) => by.tariff.of(book.tariffOf.get(id) ?? null))
    const trades = sheet.names.map(tradeOf)
    for (let row = 0; row < sheet.number.length; row++) {
      if (!isAsked(row)) continue
      const took = sheet.reaction[row]!
      if (took >= 0) reaction.add(took)
      if (sheet.start[row]! >= 0) start.add(sheet.start[row]!)
      const kept = sheet.kept[row]!
      if (kept < 0) continue
      const add = (count: Count) => count.add(kept, took)
      add(all)
      add(weekOf(sheet.receivedAt[row]!))
      add(clientOf(sheet.client[row]!))
      add(managerOf(sheet.client[row]!))
      add(sheet.contract[row]! < 0 ? by.tariff.of(null) : tariffOf(sheet.contract[row]!))
      add(by.priority.of(priorities[sheet.priority[row]!] ?? null))
      for (const trade of tradesOn(sheet, row, trades)) add(by.speciality.of(trade))
      if (kept === 0) {
        const cause = sheet.names[sheet.cause[row]!] ?? null
        causes.set(cause, (causes.get(cause) ?? 0) + 1)
      }
    }
  }
  const listed = Object.fromEntries(dimensions.map((dimension) => [dimension, by[dimension].list()])) as Record<Dimension, Group[]>
  return { all: all.share(), ...listed, reaction, start, causes: [...causes].map(([id, count]) => ({ id, count })) }
}

export const spreadOf = (tally: Tally, { width, last }: { width: number; last: number }): Spread => ({
  count: tally.size,
  median: tally.share(0.5),
  ninetieth: tally.share(0.9),
  buckets: tally.buckets(width, last),
})

class Count {
  #judged = 0
  #kept = 0
  readonly #took = new Tally()

  add(kept: number, took: number): void {
    this.#judged += 1
    this.#kept += kept
    if (took >= 0) this.#took.add(took)
  }

  share = (): Share => ({ judged: this.#judged, kept: this.#kept, reaction: this.#took.share(0.5) })
}

class Groups {
  readonly #counts = new Map<string | null, Count>()

  of(key: string | null): Count {
    const known = this.#counts.get(key)
    if (known) return known
    const count = new Count()
    this.#counts.set(key, count)
    return count
  }

  list = (): Group[] => [...this.#counts].map(([key, count]) => ({ key, ...count.share() }))
}

/** The count of a name by its index, looked up once a sheet. */
function counts({ names }: FactSheet, of: (id: string) => Count): (index: number) => Count {
  const known: Count[] = []
  return (index) => {
    known[index] ??= of(names[index]!)
    return known[index]
  }
}

/** Tickets of a sheet come by and large in order, so the week is mostly that of the one before. */
function weekCounts(weeks: Week[], groups: Groups): (at: number) => Count {
  let i = 0
  return (at) => {
    while (i > 0 && weeks[i]!.from > at) i -= 1
    while (i + 1 < weeks.length && weeks[i + 1]!.from <= at) i += 1
    return groups.of(weeks[i]?.key ?? null)
  }
}

function tradesOn({ doers, doersFrom }: FactSheet, row: number, trades: readonly (string | null)[]): Iterable<string> {
  const [from, to] = [doersFrom[row]!, doersFrom[row + 1]!]
  const found = new Set<string>()
  for (let i = from; i < to; i++) {
    const trade = trades[doers[i]!]
    if (trade) found.add(trade)
  }
  return found
}
