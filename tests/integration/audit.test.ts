import { randomUUID } from 'node:crypto'
import { testDatabase } from '@tests/support/database'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audited, exempt } from '@/data/audited'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { workingOn } from '@/data/working-on'
import { replyToClient } from '@/features/tickets/reply'

let owner: Client
let world: World
beforeAll(async () => {
  owner = new Client({ connectionString: testDatabase().ownerUrl })
  await owner.connect()
  world = await makeWorld()
})
afterAll(() => owner.end())

const names = async (sql: string) => (await owner.query<{ name: string }>(sql)).rows.map(({ name }) => name)
const entriesOf = (entity: string, objectId?: string, from = world) =>
  sees(from, (db) => db.auditEntry.findMany({ where: { entity, ...(objectId && { objectId }) }, orderBy: { id: 'asc' } }))

const idOf = async (number: number) => (await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number } }))).id

test('every table of a tenant is audited or knowingly not', async () => {
  const tables = await names(`SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenantId'
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`)
  const unknown = tables.filter((table) => !(table in audited) && !(table in exempt))
  expect(unknown, 'a new table needs a line in src/data/audited.ts').toEqual([])
  expect(Object.keys(audited).filter((table) => table in exempt)).toEqual([])
  expect(Object.entries(exempt).filter(([, why]) => why.length < 10)).toEqual([])
})

test('what is said of a table names columns that it has', async () => {
  for (const [table, { of, once, named = [], silent = [] }] of Object.entries(audited)) {
    const columns = await names(`SELECT attname AS name FROM pg_attribute WHERE attrelid = '"${table}"'::regclass AND attnum > 0`)
    for (const column of [of, once, ...named, ...silent]) if (column) expect(columns, table).toContain(column)
  }
})

test('every audited table has its triggers, and a change of each column that matters fires them', async () => {
  const triggers = await owner.query<{ table: string; name: string; says: string }>(
    `SELECT tgrelid::regclass::text AS table, tgname AS name, pg_get_triggerdef(oid) AS says FROM pg_trigger WHERE tgname LIKE 'audit\\_%'`,
  )
  for (const [table, { on, silent = [] }] of Object.entries(audited)) {
    const own = triggers.rows.filter((row) => row.table.replaceAll('"', '') === table)
    const wanted = (on ?? ['INSERT', 'UPDATE', 'DELETE']).map((operation) => `audit_${operation.toLowerCase()}`)
    expect(own.map(({ name }) => name).sort(), table).toEqual(wanted.sort())
    const update = own.find(({ name }) => name === 'audit_update')
    const columns = await names(`SELECT attname AS name FROM pg_attribute WHERE attrelid = '"${table}"'::regclass AND attnum > 0
      AND NOT attisdropped AND attgenerated = ''`)
    const key = ['id', 'tenantId']
    for (const column of columns.filter((name) => update && !silent.includes(name) && !key.includes(name)))
      expect(update?.says, `${table}.${column}`).toMatch(new RegExp(`new\\."?${column}"?\\b`))
  }
})

test('a change says who, from where, what was and what is', async () => {
  const { tenantId, admin, tariff } = world
  await inTenant({ ...wholeTenant({ tenantId }), member: admin, address: '203.0.113.7' }, (db) =>
    db.tariff.updateMany({ where: { id: tariff.id }, data: { priceKopecks: tariff.priceKopecks + 500_000, version: { increment: 1 } } }),
  )
  const entry = (await entriesOf('Tariff', tariff.id)).at(-1)
  expect(entry).toMatchObject({ action: 'update', memberId: admin, address: '203.0.113.7', job: null, rowId: tariff.id, position: null })
  expect(entry?.changes).toEqual({ priceKopecks: [tariff.priceKopecks, tariff.priceKopecks + 500_000] })
  expect(Math.abs(Date.now() - Number(entry?.at))).toBeLessThan(60_000)
})

test('what a job does names the job and nobody', async () => {
  const { tenantId } = world
  const id = randomUUID()
  await workingOn('close-months', () => inTenant(wholeTenant({ tenantId }), (db) => db.team.create({ data: { id, name: `Отдел ${id}` } })))
  expect(await entriesOf('Team', id)).toMatchObject([{ action: 'insert', job: 'close-months', memberId: null }])
  await inTenant(wholeTenant({ tenantId }), (db) => db.team.deleteMany({ where: { id } }))
  expect(await entriesOf('Team', id)).toMatchObject([{ job: 'close-months' }, { action: 'delete', job: null }])
})

test('a ticket, its words, its events and its assignee each leave an entry, by whoever acted and when', async () => {
  const { number } = await world.file(world.alpha.employee, noon)
  const id = await idOf(number)
  await world.act(world.manager, 'ticket.reply', later(5), async (ctx) =>
    replyToClient(ctx, { ...(await on(world, number)), text: 'Смотрим.', minutes: null, next: 'wait', files: [] }),
  )
  expect(await entriesOf('Ticket', id)).toMatchObject([
    { action: 'insert', memberId: world.alpha.employee, at: noon, changes: { status: [null, 'registered'], subject: [] } },
    { action: 'update', memberId: world.manager, at: later(5), changes: { status: ['registered', 'waiting_client'] } },
  ])
  expect(await entriesOf('Message', id)).toMatchObject([
    { memberId: world.alpha.employee, changes: { kind: [null, 'request'], text: [] } },
    { memberId: world.manager, changes: { kind: [null, 'reply'], text: [] } },
  ])
  const events = await sees(world, (db) => db.ticketEvent.findMany({ where: { ticketId: id } }))
  expect((await entriesOf('TicketEvent', id)).map(({ rowId }) => rowId).sort()).toEqual(events.map((event) => event.id).sort())
})

test('what only derives, or fails, leaves nothing', async () => {
  const id = await idOf((await world.file(world.alpha.employee, noon)).number)
  const before = await entriesOf('Ticket', id)
  await sees(world, (db) =>
    db.ticket.updateMany({ where: { id }, data: { lastWordAt: later(1), dueAt: later(2), version: { increment: 1 } } }),
  )
  await expect(
    sees(world, async (db) => {
      await db.ticket.updateMany({ where: { id }, data: { priority: 'low' } })
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')
  expect(await entriesOf('Ticket', id)).toEqual(before)
})

test('neither the app nor the owner of the tables changes, takes away or makes up an entry', async () => {
  const app = new Client({ connectionString: testDatabase().appUrl })
  await app.connect()
  const scope = `SELECT set_config('app.tenant_id', '${world.tenantId}', false), set_config('app.client_id', '*', false)`
  await app.query(scope)
  await owner.query(scope)
  for (const sql of [
    `UPDATE "AuditEntry" SET action = 'none'`,
    `DELETE FROM "AuditEntry"`,
    'TRUNCATE "AuditEntry"',
    `UPDATE "AuditSeal" SET hash = ''`,
    `DELETE FROM "AuditSeal"`,
    `INSERT INTO "AuditEntry" (id, at, action, entity, changes) VALUES (gen_random_uuid(), now(), 'x', 'x', '{}')`,
    `SELECT audit_person(gen_random_uuid(), 'x', true, '', '{}')`,
  ])
    await expect(app.query(sql), sql).rejects.toMatchObject({ code: '42501' })
  for (const sql of [`UPDATE "AuditEntry" SET action = 'none'`, `DELETE FROM "AuditEntry"`, 'TRUNCATE "AuditEntry"'])
    await expect(owner.query(sql), sql).rejects.toThrow('append-only')
  await app.query(`SELECT set_config('app.client_id', '${world.alpha.id}', false)`)
  expect((await app.query(`SELECT 1 FROM "AuditEntry"`)).rowCount).toBe(0)
  await app.end()
})
