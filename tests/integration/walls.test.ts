import { testDatabase } from '@tests/support/database'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Tables that belong to no tenant, and what guards them instead. */
const outside = [
  'Person',
  'Session',
  'PasswordReset',
  'RecoveryCode',
  'Tenant',
  'FirstVisit',
  'RateLimit',
  'OutgoingHold',
  'Heartbeat',
  '_prisma_migrations',
]
const openToAll = ['FirstVisit', 'OutgoingHold', 'RateLimit', 'Heartbeat', '_prisma_migrations']
/** Rules of the tenant that its clients may read as they are. */
const sharedWithClients = ['Calendar', 'CalendarVersion', 'Tariff', 'TariffEdition', 'Target', 'Category', 'TicketCounter', 'Reason']

let db: Client
beforeAll(async () => {
  db = new Client({ connectionString: testDatabase().ownerUrl })
  await db.connect()
})
afterAll(() => db.end())

const rows = async <T>(sql: string): Promise<T[]> => (await db.query(sql)).rows as T[]
const names = async (sql: string) => (await rows<{ name: string }>(sql)).map(({ name }) => name)

const tables = () => names(`SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`)
const tenantTables = async () => (await tables()).filter((name) => !outside.includes(name))
const columnsOf = (table: string) =>
  names(`SELECT attname AS name FROM pg_attribute WHERE attrelid = '"${table}"'::regclass AND attnum > 0 AND NOT attisdropped`)

test("every table forces row security, but for the named ones that hold nobody's content", async () => {
  const forgot = await names(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND NOT (relrowsecurity AND relforcerowsecurity)`,
  )
  expect(forgot.sort()).toEqual(openToAll.sort())
})

test('every tenant table has the tenant in its key, defaults it to the scope, and has the policy on it', async () => {
  for (const table of await tenantTables()) {
    const key = await names(
      `SELECT a.attname AS name FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       WHERE c.contype = 'p' AND c.conrelid = '"${table}"'::regclass`,
    )
    expect(key, `${table}: the primary key starts with the tenant`).toEqual(['tenantId'])
    const [column] = await rows<{ default: string }>(
      `SELECT column_default AS default FROM information_schema.columns WHERE table_name = '${table}' AND column_name = 'tenantId'`,
    )
    expect(column?.default, `${table}: tenantId defaults to the scope`).toContain(`current_setting('app.tenant_id'`)
    const [policy] = await rows<{ qual: string; with_check: string }>(
      `SELECT qual, with_check FROM pg_policies WHERE tablename = '${table}' AND policyname = 'tenant' AND permissive = 'PERMISSIVE' AND cmd = 'ALL'`,
    )
    expect(policy, `${table}: policy on the tenant`).toEqual({
      qual: '("tenantId" = app_tenant())',
      with_check: '("tenantId" = app_tenant())',
    })
  }
})

test('every table with a client is closed to other clients', async () => {
  for (const table of await tenantTables()) {
    const policies = await names(
      `SELECT policyname AS name FROM pg_policies WHERE tablename = '${table}' AND permissive = 'RESTRICTIVE' AND cmd = 'ALL' AND 'reglament_app' = ANY (roles)`,
    )
    if (sharedWithClients.includes(table)) {
      expect(await columnsOf(table), `${table} has no client`).not.toContain('clientId')
      continue
    }
    expect(policies, `${table}: policy on the client`).toContain('client')
    if ((await columnsOf(table)).includes('ticketId') && table !== 'Attachment')
      expect(policies, `${table}: behind its ticket`).toContain('ticket')
  }
})

test('every relation between tenant tables carries the tenant, and the client where both sides have one', async () => {
  const relations = await rows<{ name: string; from: string; to: string; columns: string[] }>(`
    SELECT c.conname AS name, c.conrelid::regclass::text AS from, c.confrelid::regclass::text AS to,
      ARRAY(SELECT a.attname::text FROM unnest(c.conkey) k JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k) AS columns
    FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`)
  const inTenant = new Set(await tenantTables())
  /** Staff or the client's own people: a member's client is not the row's, and policies say who may be named. */
  const eitherSide = ['Member']
  for (const { name, from, to, columns } of relations) {
    const [source, target] = [from.replaceAll('"', ''), to.replaceAll('"', '')]
    if (!inTenant.has(source) || !inTenant.has(target)) continue
    expect(columns, name).toContain('tenantId')
    const both = (await columnsOf(source)).includes('clientId') && (await columnsOf(target)).includes('clientId')
    if (both && !eitherSide.includes(target)) expect(columns, name).toContain('clientId')
  }
})

test('unique indexes and indexes of tenant tables start with the tenant', async () => {
  const exceptions = [
    'Member_personId_idx',
    'Invitation_tokenHash_key',
    'Attachment_storageKey_key',
    'Clock_notice',
    'Ticket_closes',
    'Ticket_releases',
  ]
  const indexes = await rows<{ name: string; table: string; first: string }>(`
    SELECT i.relname AS name, t.relname AS table, a.attname AS first FROM pg_index x
    JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0] WHERE t.relnamespace = 'public'::regnamespace`)
  const own = new Set(await tenantTables())
  const astray = indexes.filter(({ table, first, name }) => own.has(table) && first !== 'tenantId' && !exceptions.includes(name))
  expect(astray).toEqual([])
})

test('the app owns nothing, passes round nothing and makes nothing', async () => {
  const [role] = await rows<object>(
    `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = (SELECT rolname FROM pg_roles WHERE oid =
      (SELECT member FROM pg_auth_members WHERE roleid = 'reglament_app'::regrole LIMIT 1))`,
  )
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false })
  const [rights] = await rows<object>(`SELECT has_schema_privilege('reglament_app', 'public', 'CREATE') AS creates,
    (SELECT count(*)::int FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND has_table_privilege('reglament_app', oid, 'TRUNCATE')) AS truncates,
    (SELECT count(*)::int FROM pg_class WHERE relowner = 'reglament_app'::regrole) AS owns`)
  expect(rights).toEqual({ creates: false, truncates: 0, owns: 0 })
})

test('what is append-only is so by grant', async () => {
  const changeable = await names(
    `SELECT t AS name FROM unnest(ARRAY['ClockEvent', 'TicketEvent', 'Message', 'Rating', 'TariffEdition', 'Term', 'TermChange', 'Invoice', 'InvoiceLine', 'Payment', 'AuditEntry', 'AuditSeal']) t
     WHERE has_table_privilege('reglament_app', format('%I', t), 'UPDATE') OR has_table_privilege('reglament_app', format('%I', t), 'DELETE')`,
  )
  expect(changeable).toEqual([])
})

test('functions that pass row security are the named doors, each with a fixed search path', async () => {
  const doors = await rows<{ name: string; fixed: boolean }>(
    `SELECT proname AS name, proconfig::text LIKE '%search_path=public%' AS fixed FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND prosecdef AND prorettype <> 'trigger'::regtype ORDER BY 1`,
  )
  expect(doors).toEqual(
    [
      'actor_at',
      'all_tenants',
      'any_tenant',
      'audit_refused_entry',
      'audit_seal',
      'audit_taken',
      'end_sessions_of',
      'invitation_at',
      'own_places',
      'reset_second_factor',
      'search_places',
      'search_spellings',
      'session_at',
      'take_orphan_files',
      'tenant_face',
      'tenant_logo',
      'tenant_shows_tariffs',
      'tenant_tariffs',
      'tenants_with_closings',
      'tenants_with_compliance_changes',
      'tenants_with_marked_hours',
      'tenants_with_notices',
      'tenants_with_releases',
    ].map((name) => ({ name, fixed: true })),
  )
})

test('triggers that pass row security are those of the audit, with a fixed search path', async () => {
  const triggers = await rows<{ name: string; fixed: boolean }>(
    `SELECT proname AS name, proconfig::text LIKE '%search_path=public, pg_temp%' AS fixed FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND prosecdef AND prorettype = 'trigger'::regtype`,
  )
  expect(triggers.length).toBeGreaterThan(10)
  expect(triggers.filter(({ name, fixed }) => !name.startsWith('audit_of_') || !fixed)).toEqual([])
})
