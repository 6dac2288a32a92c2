import type { Context } from '@/server/context'
import { type Problem, rowOf } from './cell'
import { checkClients, type NewClient } from './check-clients'
import { checkPeople, type NewPerson } from './check-people'
import type { ImportColumn, ImportKind } from './columns'
import type { Line } from './read-table'

type Totals = { add: number; there: number; wrong: number }
type Fresh = { clients: NewClient[]; people: NewPerson[] }

/** Holds every line against the rules and against what is in the database at this moment. */
export async function checkLines(
  ctx: Context,
  kind: ImportKind,
  columns: (ImportColumn | null)[],
  lines: Line[],
): Promise<{ totals: Totals; problems: Problem[]; wrong: Line[]; fresh: Fresh }> {
  const rows = lines.map((line) => rowOf(line, columns))
  const clients = kind === 'clients' ? await checkClients(ctx, rows) : { fresh: [], there: 0 }
  const people = kind === 'people' ? await checkPeople(ctx, rows) : { fresh: [], there: 0 }
  const fresh = { clients: clients.fresh, people: people.fresh }
  const wrong = lines.filter((_, at) => rows[at]?.problems.length)
  return {
    fresh,
    wrong,
    totals: { add: fresh.clients.length + fresh.people.length, there: clients.there + people.there, wrong: wrong.length },
    problems: rows.flatMap(({ problems }) => problems),
  }
}
