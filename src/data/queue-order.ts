import 'server-only'
import type { QueueCursor, QueueSort } from '@/domain/queue'
import { isOver, isWaiting } from '@/domain/ticket'
import { Prisma } from './generated/client'
import { waiting } from './open-tickets'
import type { QueueRow } from './queue-row'

/** One key of an order: how it is read from `t`, from a row, and how a kept value goes back into SQL. */
type Key = {
  sql: Prisma.Sql
  of: (row: QueueRow) => string | number | null
  value: (kept: string | number | null) => Prisma.Sql
}

/** ORDER BY of a sort; `back` turns it round. Ids make it total. */
export function orderOf(sort: QueueSort, back: boolean): Prisma.Sql {
  const direction = goesDown(sort, back) ? Prisma.sql`DESC` : Prisma.sql`ASC`
  return Prisma.join([...keysOf[sort].map(({ sql }) => sql), Prisma.sql`t.id`].map((key) => Prisma.sql`${key} ${direction}`))
}

/** What stands after the cursor. */
export function after({ sort, keys, id }: QueueCursor, back: boolean): Prisma.Sql {
  const expressions = [...keysOf[sort].map(({ sql }) => sql), Prisma.sql`t.id`]
  const values = [...keysOf[sort].map(({ value }, index) => value(keys[index] ?? null)), Prisma.sql`${id}::uuid`]
  const sign = goesDown(sort, back) ? Prisma.sql`<` : Prisma.sql`>`
  return Prisma.sql`(${Prisma.join(expressions)}) ${sign} (${Prisma.join(values)})`
}

export const cursorAt = (row: QueueRow, sort: QueueSort): QueueCursor => ({ sort, keys: keysOf[sort].map(({ of }) => of(row)), id: row.id })

const goesDown = (sort: QueueSort, back: boolean) => (sort === 'newest' || sort === 'word' || sort === 'number') !== back

const instant = (sql: Prisma.Sql, of: (row: QueueRow) => Date): Key => ({
  sql,
  of: (row) => of(row).getTime(),
  value: (kept) => Prisma.sql`${new Date(Number(kept))}`,
})

const due: Key = {
  sql: Prisma.sql`coalesce(t."dueAt", 'infinity')`,
  of: ({ dueAt }) => dueAt?.getTime() ?? null,
  value: (kept) => (kept === null ? Prisma.sql`'infinity'::timestamptz` : Prisma.sql`${new Date(Number(kept))}`),
}

const rank: Key = {
  sql: Prisma.sql`(CASE WHEN ${waiting} THEN 1 WHEN t.status IN ('resolved', 'closed', 'refused') THEN 2 ELSE 0 END)`,
  of: ({ status }) => (isWaiting(status) ? 1 : isOver(status) ? 2 : 0),
  value: (kept) => Prisma.sql`${Number(kept)}::int`,
}

const keysOf: Record<QueueSort, Key[]> = {
  due: [due, rank],
  newest: [instant(Prisma.sql`t."receivedAt"`, (row) => row.receivedAt)],
  word: [instant(Prisma.sql`t."lastWordAt"`, (row) => row.lastWordAt)],
  priority: [{ sql: Prisma.sql`t.priority`, of: (row) => row.priority, value: (kept) => Prisma.sql`${String(kept)}::"Priority"` }, due],
  number: [{ sql: Prisma.sql`t.number`, of: (row) => row.number, value: (kept) => Prisma.sql`${Number(kept)}::int` }],
  client: [
    { sql: Prisma.sql`c.name`, of: (row) => row.clientName, value: (kept) => Prisma.sql`${String(kept)}::text` },
    { sql: Prisma.sql`t."clientId"`, of: (row) => row.clientId, value: (kept) => Prisma.sql`${String(kept)}::uuid` },
  ],
}
