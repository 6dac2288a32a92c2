import type { House } from './house'

type Key = { from: string; to: string; columns: string[]; targets: string[] }

/**
 * I5: no row of one agency points at another's. First that every foreign key between their tables carries the agency, then the rows
 * themselves: what points nowhere, and what names somebody (`…Id`) who is another agency's.
 */
export async function foreignRows(house: House): Promise<string[]> {
  const keys = await house.sql<Key>(`
    SELECT conrelid::regclass::text AS "from", confrelid::regclass::text AS "to",
      (SELECT array_agg(a.attname::text ORDER BY k.i) FROM unnest(conkey) WITH ORDINALITY k(n, i)
        JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.n) AS columns,
      (SELECT array_agg(a.attname::text ORDER BY k.i) FROM unnest(confkey) WITH ORDINALITY k(n, i)
        JOIN pg_attribute a ON a.attrelid = confrelid AND a.attnum = k.n) AS targets
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`)
  const tables = new Set((await house.sql<{ name: string }>(TENANT_TABLES)).map(({ name }) => name))
  const broken: string[] = []
  for (const key of keys.filter(({ from, to }) => tables.has(from) && tables.has(to))) {
    if (!key.columns.includes('tenantId')) broken.push(`${key.from} → ${key.to} without the agency`)
    const rows = await house.sql(`SELECT FROM ${key.from} a WHERE ${key.columns.map((c) => `a."${c}" IS NOT NULL`).join(' AND ')}
      AND NOT EXISTS (SELECT FROM ${key.to} b WHERE ${key.columns.map((c, i) => `a."${c}" = b."${key.targets[i]}"`).join(' AND ')})`)
    if (rows.length > 0) broken.push(`${rows.length} rows of ${key.from} point nowhere in ${key.to}`)
  }
  for (const { table, column } of await house.sql<{ table: string; column: string }>(NAMING)) {
    const rows = await house.sql(`SELECT FROM "${table}" a JOIN "Member" m ON m.id = a."${column}" AND m."tenantId" <> a."tenantId"`)
    if (rows.length > 0) broken.push(`${rows.length} rows of ${table} name another agency's ${column}`)
  }
  return broken
}

const TENANT_TABLES = `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenantId'
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`

const NAMING = `SELECT c.relname AS "table", a.attname AS "column" FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.atttypid = 'uuid'::regtype AND a.attname ~ 'Id$' AND a.attname <> 'tenantId'
    AND EXISTS (SELECT FROM pg_attribute t WHERE t.attrelid = c.oid AND t.attname = 'tenantId')`
