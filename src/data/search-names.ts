import 'server-only'
import { Prisma } from './generated/client'
import type { Role } from './generated/enums'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** A client, an object or a person found by name; `requester` is a client's person. */
export type Named = {
  kind: 'client' | 'object' | 'requester' | 'staff'
  id: string
  name: string
  /** Of a person. */
  role: Role | null
  /** Whose it is. */
  clientName: string | null
}

/** Whose names hold every word, in whatever order, those that begin with the first word before the rest. Row security narrows them. */
export function findNamed(db: TenantDb, words: string[], limit: number): Promise<Named[]> {
  if (words.length === 0) return Promise.resolve([])
  const holds = (text: Prisma.Sql) =>
    Prisma.join(
      words.map((word) => Prisma.sql`position(${word} IN ${plain(text)}) > 0`),
      ' AND ',
    )
  const person = Prisma.sql`concat_ws(' ', x.name, x.email, x.phone)`
  return raw(db).$queryRaw<Named[]>`
    SELECT n.kind, n.id, n.name, n.role::text, n."clientName" FROM (
      (SELECT 'client' AS kind, x.id, x.name, NULL::"Role" AS role, NULL AS "clientName" FROM "Client" x
        WHERE app_staff() AND ${holds(Prisma.sql`x.name`)} ORDER BY x.name LIMIT ${limit})
      UNION ALL (SELECT 'object', x.id, x.name, NULL, c.name FROM "ClientObject" x JOIN "Client" c ON c."tenantId" = x."tenantId" AND c.id = x."clientId"
        WHERE ${holds(Prisma.sql`concat_ws(' ', x.name, x.address)`)} ORDER BY x.name LIMIT ${limit})
      UNION ALL (SELECT 'requester', x.id, x.name, x.role, c.name FROM "Member" x JOIN "Client" c ON c."tenantId" = x."tenantId" AND c.id = x."clientId"
        WHERE ${holds(person)} ORDER BY x.name LIMIT ${limit})
      UNION ALL (SELECT 'staff', x.id, x.name, x.role, NULL FROM "Member" x
        WHERE app_staff() AND x."clientId" IS NULL AND ${holds(person)} ORDER BY x.name LIMIT ${limit})) n
    ORDER BY (position(${words[0] ?? ''} IN ${plain(Prisma.sql`n.name`)}) = 1) DESC, n.name, n.id`
}

/** Words of names that look like this one: for staff of clients and people too, for a client's person of their objects alone. */
export async function spellingsOfNames(db: TenantDb, word: string): Promise<string[]> {
  const rows = await raw(db).$queryRaw<{ spelling: string }[]>`
    SELECT DISTINCT w AS spelling, similarity(w, ${word}) FROM (
      SELECT x.name FROM "Client" x WHERE app_staff()
      UNION ALL SELECT x.name FROM "Member" x WHERE app_staff()
      UNION ALL SELECT x.name FROM "ClientObject" x) n, regexp_split_to_table(${plain(Prisma.sql`n.name`)}, '[^[:alnum:]]+') w
    WHERE length(w) > 2 AND similarity(w, ${word}) >= 0.18 ORDER BY 2 DESC, 1 LIMIT 20`
  return rows.map(({ spelling }) => spelling)
}

/** Words of subjects and messages that look like this one, out of what the reader sees. */
export async function spellingsOfTexts(db: TenantDb, assigned: string | null, word: string): Promise<string[]> {
  const rows = await raw(db).$queryRaw<{ spelling: string }[]>`SELECT spelling FROM search_spellings(${word}, ${assigned}::uuid, 40)`
  return rows.map(({ spelling }) => spelling)
}

const plain = (text: Prisma.Sql) => Prisma.sql`translate(lower(${text}), 'ё', 'е')`
