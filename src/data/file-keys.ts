import 'server-only'
import { prisma } from './client'
import { raw } from './raw'
import { inTenant, wholeTenant } from './tenant-db'

/**
 * Columns that name stored files. The rule of the schema: a text column whose name ends in `Key`, and whose value looks like a key; what is
 * kept under another name would be missing from backups and be swept away.
 */
export const KEY_COLUMNS = `
  SELECT c.relname AS "table", a.attname AS "column" FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attname ~ 'Key$' AND a.atttypid = 'text'::regtype
      AND NOT a.attisdropped ORDER BY 1, 2`

export type KeyColumn = { table: string; column: string }

/** SQL of all keys in these columns. Names come from the catalog and are quoted. */
export const keysIn = (columns: KeyColumn[]) =>
  columns
    .map(({ table, column }) => `SELECT ${quoted(column)} AS name FROM ${quoted(table)} WHERE ${quoted(column)} ~ '^[0-9a-f]{64}$'`)
    .join(' UNION ')

/** Which of these keys no row of any tenant speaks of. */
export async function unknownKeys(keys: string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const unknown = new Set(keys)
  const tenants = await prisma().$queryRaw<{ id: string }[]>`SELECT all_tenants() AS id`
  const columns = await prisma().$queryRawUnsafe<KeyColumn[]>(KEY_COLUMNS)
  for (const { id: tenantId } of tenants) {
    const known = await inTenant(wholeTenant({ tenantId }), (db) =>
      raw(db).$queryRawUnsafe<{ name: string }[]>(`SELECT name FROM (${keysIn(columns)}) k WHERE name = ANY ($1)`, [...unknown]),
    )
    for (const { name } of known) unknown.delete(name)
    if (unknown.size === 0) return []
  }
  return [...unknown]
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
