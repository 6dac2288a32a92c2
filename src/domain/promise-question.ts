import type { FactSheet } from './promise-facts'
import { type Priority, priorities, type Speciality } from './ticket'

/** Which tickets a report counts: those received in `[from, to)`, narrowed by what is not null; `none`: those that have none. */
export type PromiseQuestion = {
  from: Date
  to: Date
  client: string | null
  tariff: string | 'none' | null
  priority: Priority | null
  speciality: Speciality | null
  /** Of the client. */
  manager: string | 'none' | null
  /** Who works on a ticket: a specialist's own. */
  assignee: string | null
}

/** Narrows further to what one figure of a report stands for. */
export type PromiseDetail = {
  kept: boolean | null
  /** Of the missed ones: a reason's id, or those of which none was given. */
  cause: string | 'none' | null
  clock: 'reaction' | 'start' | null
  /** Working minutes `[from, to)` that the clock took; null for no end. */
  took: { from: number; to: number | null } | null
}

/** What facts mean by now: whose client it is, under what tariff a contract runs, what somebody's trade is. */
export type PromiseBook = {
  managerOf: ReadonlyMap<string, string | null>
  tariffOf: ReadonlyMap<string, string>
  specialityOf: ReadonlyMap<string, Speciality | null>
}

/** A sheet, and the numbers of the tickets that it no longer tells the truth about. */
export type Portion = { sheet: FactSheet; without: ReadonlySet<number> }

/** Whether row i of a portion is asked for. */
export function asked({ sheet, without }: Portion, question: PromiseQuestion, book: PromiseBook): (row: number) => boolean {
  const { client, tariff, priority, speciality, manager, assignee } = question
  const [from, to] = [+question.from, +question.to]
  const clients = named(sheet, (id) => (!client || id === client) && (!manager || (book.managerOf.get(id) ?? 'none') === manager))
  const contracts = tariff && named(sheet, (id) => (book.tariffOf.get(id) ?? 'none') === tariff)
  const own = assignee && named(sheet, (id) => id === assignee)
  const skilled = speciality && named(sheet, (id) => book.specialityOf.get(id) === speciality)
  const wanted = priority && priorities.indexOf(priority)
  return (row) => {
    const at = sheet.receivedAt[row]!
    return (
      at >= from &&
      at < to &&
      clients[sheet.client[row]!] === true &&
      (wanted === null || sheet.priority[row] === wanted) &&
      (!contracts || (contracts[sheet.contract[row]!] ?? tariff === 'none')) &&
      (!own || someDoer(sheet, row, own)) &&
      (!skilled || someDoer(sheet, row, skilled)) &&
      !without.has(sheet.number[row]!)
    )
  }
}

/** Whether row i belongs to the figure: one about how long something took counts what took, every other one what is judged. */
export function detailed(sheet: FactSheet, { kept, cause, clock, took }: PromiseDetail): (row: number) => boolean {
  const causes = cause && named(sheet, (id) => id === cause)
  const minutes = clock && sheet[clock]
  return (row) => {
    const judged = sheet.kept[row]!
    if (minutes) {
      const spent = minutes[row]!
      if (spent < 0 || (took && (spent < took.from || (took.to !== null && spent >= took.to)))) return false
    } else if (judged < 0) return false
    if (kept !== null && judged !== Number(kept)) return false
    if (cause === null) return true
    const given = sheet.cause[row]!
    return judged === 0 && (cause === 'none' ? given < 0 : !!causes && causes[given] === true)
  }
}

/** Numbers of the tickets behind a figure, the newest first. */
export function numbersBehind(portions: Portion[], question: PromiseQuestion, detail: PromiseDetail, book: PromiseBook): number[] {
  const numbers: number[] = []
  for (const portion of portions) {
    const { sheet } = portion
    const isAsked = asked(portion, question, book)
    const isIt = detailed(sheet, detail)
    for (let row = 0; row < sheet.number.length; row++) if (isIt(row) && isAsked(row)) numbers.push(sheet.number[row]!)
  }
  return numbers.sort((a, b) => b - a)
}

const named = (sheet: FactSheet, isOne: (id: string) => boolean): readonly boolean[] => sheet.names.map(isOne)

function someDoer({ doers, doersFrom }: FactSheet, row: number, isOne: readonly boolean[]): boolean {
  for (let i = doersFrom[row]!; i < doersFrom[row + 1]!; i++) if (isOne[doers[i]!]) return true
  return false
}
