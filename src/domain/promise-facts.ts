import type { Priority } from './ticket'
import { priorities } from './ticket'

/** What reports count of one ticket; instants in milliseconds, minutes of working time, null where there is nothing (yet). */
export type PromiseFact = {
  number: number
  receivedAt: number
  clientId: string
  contractId: string | null
  priority: Priority
  /** Whether every promise was kept; null: none to judge. */
  kept: boolean | null
  reactionTook: number | null
  startTook: number | null
  /** Why one was missed, as staff named it. */
  causeId: string | null
  /** Who works on it. */
  doers: readonly string[]
}

/** Facts column by column, row i of each belonging together, so that two hundred thousand are counted in a blink; −1 stands for null. */
export type FactSheet = {
  /** Ids that the columns of indexes point into. */
  readonly names: readonly string[]
  readonly number: Int32Array
  readonly receivedAt: Float64Array
  readonly client: Int32Array
  readonly contract: Int32Array
  readonly priority: Int32Array
  readonly kept: Int32Array
  readonly reaction: Int32Array
  readonly start: Int32Array
  readonly cause: Int32Array
  /** Row i is worked on by `doers[doersFrom[i]…doersFrom[i + 1])`. */
  readonly doersFrom: Int32Array
  readonly doers: Int32Array
}

export function sheetOf(facts: readonly PromiseFact[]): FactSheet {
  const indexes = new Map<string, number>()
  const index = (id: string | null) => {
    if (id === null) return -1
    const known = indexes.get(id) ?? indexes.size
    indexes.set(id, known)
    return known
  }
  const column = (value: (fact: PromiseFact) => number) => Int32Array.from(facts, value)
  const doersFrom = new Int32Array(facts.length + 1)
  for (const [i, { doers }] of facts.entries()) doersFrom[i + 1] = (doersFrom[i] ?? 0) + doers.length
  const columns = {
    number: column(({ number }) => number),
    receivedAt: Float64Array.from(facts, ({ receivedAt }) => receivedAt),
    client: column(({ clientId }) => index(clientId)),
    contract: column(({ contractId }) => index(contractId)),
    priority: column(({ priority }) => priorities.indexOf(priority)),
    kept: column(({ kept }) => (kept === null ? -1 : Number(kept))),
    reaction: column(({ reactionTook }) => reactionTook ?? -1),
    start: column(({ startTook }) => startTook ?? -1),
    cause: column(({ causeId }) => index(causeId)),
    doersFrom,
    doers: Int32Array.from(
      facts.flatMap(({ doers }) => doers),
      index,
    ),
  }
  return { names: [...indexes.keys()], ...columns }
}

/** As a text to keep, instants counted from its earliest; `unpacked` reads it. */
export function packed({ names, receivedAt, ...columns }: FactSheet): string {
  const since = receivedAt.reduce((earliest, at) => Math.min(earliest, at), Infinity)
  const listed = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, [...column]]))
  return JSON.stringify({
    names,
    since: receivedAt.length > 0 ? since : 0,
    receivedAt: Array.from(receivedAt, (at) => at - since),
    ...listed,
  })
}

export function unpacked(text: string): FactSheet {
  const { names, since, receivedAt, ...rest } = JSON.parse(text) as Packed
  const column = (name: keyof typeof rest) => Int32Array.from(rest[name])
  return {
    names,
    receivedAt: Float64Array.from(receivedAt, (at) => since + at),
    number: column('number'),
    client: column('client'),
    contract: column('contract'),
    priority: column('priority'),
    kept: column('kept'),
    reaction: column('reaction'),
    start: column('start'),
    cause: column('cause'),
    doersFrom: column('doersFrom'),
    doers: column('doers'),
  }
}

type Packed = { names: string[]; since: number } & Record<Exclude<keyof FactSheet, 'names'>, number[]>
