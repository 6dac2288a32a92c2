import 'server-only'
import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { audited, type Watch } from './audited'

type Column = { name: string; type: string }

/** What a trigger sees of a row: as it was, as it is, or, of an insert, among all that one statement has made. */
type Row = 'OLD' | 'NEW' | 'made'

/** What a value may measure to stand in the audit in full. */
const LONG_TEXT = 200
const LONG_JSON = 1000

/**
 * Makes the triggers that fill the audit what `audited` says, for the columns that the tables have by now; those that are so already stay.
 * Runs after the migrations, as the owner of the tables.
 */
export async function armAudit(db: Client): Promise<void> {
  const { rows } = await db.query<{ there: boolean }>(`SELECT to_regprocedure('audit_id(timestamptz)') IS NOT NULL AS there`)
  if (!rows[0]?.there) return
  for (const [table, watch] of Object.entries(audited)) {
    const columns = await columnsOf(db, table)
    if (columns.length === 0) continue
    const wanted = scriptOf(table, watch, columns)
    const version = createHash('sha256').update(wanted).digest('hex').slice(0, 32)
    if ((await versionOf(db, table)) === version) continue
    await db.query(`BEGIN; ${wanted}; COMMENT ON FUNCTION ${functionOf(table)}() IS '${version}'; COMMIT`)
  }
}

const functionOf = (table: string) => `"audit_of_${table}"`

async function versionOf(db: Client, table: string): Promise<string | null> {
  const { rows } = await db.query<{ version: string | null }>(`SELECT obj_description(to_regprocedure($1), 'pg_proc') AS version`, [
    `${functionOf(table)}()`,
  ])
  return rows[0]?.version ?? null
}

/** Generated columns repeat others. */
async function columnsOf(db: Client, table: string): Promise<Column[]> {
  const { rows } = await db.query<Column>(
    `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
      WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [`"${table}"`],
  )
  return rows
}

function scriptOf(table: string, watch: Watch, columns: Column[]): string {
  const has = (name: string) => columns.some((column) => column.name === name)
  const own = has('id') ? 'id' : watch.of
  const tenant = has('tenantId') ? 'tenantId' : 'id'
  const left = new Set([tenant, 'id', ...(watch.silent ?? [])])
  const watched = columns.filter(({ name }) => !left.has(name))
  const named = new Set(watch.named ?? [])
  const on = (operation: NonNullable<Watch['on']>[number]) => !watch.on || watch.on.includes(operation)
  const row = (at: Row, name: string | undefined) => (name ? `${at}."${name}"` : 'NULL')
  const entry = (at: Row, action: string, changes: string) =>
    `INSERT INTO "AuditEntry" ("tenantId", id, at, "memberId", job, address, action, entity, "rowId", "objectId", changes)
      SELECT ${row(at, tenant)}, audit_id(now_said), now_said, ${acting(at)},
        nullif(current_setting('app.job', true), ''), nullif(current_setting('app.address', true), ''),
        '${action}', '${table}', ${row(at, own)}, ${row(at, watch.of)}, jsonb_strip_nulls(jsonb_build_object(${changes}))`
  const acting = (at: Row) => {
    const member = `nullif(current_setting('app.member_id', true), '')::uuid`
    return watch.person ? `coalesce(${member}, CASE WHEN ${row(at, watch.person)} = app_user() THEN ${row(at, own)} END)` : member
  }
  const changes = (kind: 'insert' | 'update' | 'delete') =>
    watched.map((column) => `'${column.name}', ${changeOf(column, kind, named.has(column.name))}`).join(',\n        ')
  const filled = (at: Row) => (watch.once ? `${row(at, watch.once)} IS NOT NULL` : 'true')
  const differ = columns
    .filter(({ name }) => watched.some((column) => column.name === name) || name === watch.once)
    .map(({ name }) => `OLD."${name}" IS DISTINCT FROM NEW."${name}"`)
    .join(' OR ')
  const trigger = (operation: 'INSERT' | 'UPDATE' | 'DELETE', each: string) =>
    `DROP TRIGGER IF EXISTS audit_${operation.toLowerCase()} ON "${table}";
    ${
      on(operation)
        ? `CREATE TRIGGER audit_${operation.toLowerCase()} AFTER ${operation} ON "${table}" ${each} EXECUTE FUNCTION ${functionOf(table)}();`
        : ''
    }`
  return `
    CREATE OR REPLACE FUNCTION ${functionOf(table)}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $audit$
    DECLARE now_said timestamptz := coalesce(nullif(current_setting('app.at', true), '')::timestamptz, clock_timestamp());
    BEGIN
      IF TG_OP = 'INSERT' THEN ${entry('made', 'insert', changes('insert'))} FROM made WHERE ${filled('made')};
      ELSIF TG_OP = 'UPDATE' THEN ${entry('NEW', 'update', changes('update'))};
      ELSE ${entry('OLD', 'delete', changes('delete'))};
      END IF;
      RETURN NULL;
    END $audit$;
    REVOKE ALL ON FUNCTION ${functionOf(table)}() FROM PUBLIC;
    ${trigger('INSERT', 'REFERENCING NEW TABLE AS made FOR EACH STATEMENT')}
    ${trigger('UPDATE', `FOR EACH ROW WHEN (${filled('NEW')} AND (${differ || 'false'}))`)}
    ${trigger('DELETE', `FOR EACH ROW WHEN (${filled('OLD')})`)}`
}

/** `[before, after]`; an empty list where the value stays out; NULL, which is stripped, where there is nothing to say. */
function changeOf(column: Column, kind: 'insert' | 'update' | 'delete', named: boolean): string {
  const [before, after] = [`OLD."${column.name}"`, `${kind === 'insert' ? 'made' : 'NEW'}."${column.name}"`]
  if (kind === 'insert')
    return `CASE WHEN ${after} IS NOT NULL THEN ${named ? EMPTY : `jsonb_build_array(NULL, ${shown(column, after)})`} END`
  if (kind === 'delete')
    return `CASE WHEN ${before} IS NOT NULL THEN ${named ? EMPTY : `jsonb_build_array(${shown(column, before)}, NULL)`} END`
  const both = named ? EMPTY : `jsonb_build_array(${shown(column, before)}, ${shown(column, after)})`
  return `CASE WHEN ${before} IS DISTINCT FROM ${after} THEN ${both} END`
}

const EMPTY = `'[]'::jsonb`

function shown({ type }: Column, value: string): string {
  if (type === 'text') return `CASE WHEN length(${value}) > ${LONG_TEXT} THEN left(${value}, ${LONG_TEXT}) || '…' ELSE ${value} END`
  if (type === 'jsonb') return `CASE WHEN pg_column_size(${value}) <= ${LONG_JSON} THEN ${value} ELSE '"…"'::jsonb END`
  return value
}
