import { testDatabase } from '@tests/support/database'
import { makeWorld, noon, sees, type World } from '@tests/support/world'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { sealEntries, verifyChain } from '@/features/audit/verify'

let superuser: Client
beforeAll(async () => {
  const { superuserUrl, appUrl } = testDatabase()
  superuser = new Client({ connectionString: Object.assign(new URL(superuserUrl), { pathname: new URL(appUrl).pathname }).href })
  await superuser.connect()
})
afterAll(() => superuser.end())

/** What somebody with the database in their hands can do: no trigger holds them. */
async function tamper(sql: string, values: unknown[]) {
  await superuser.query('BEGIN')
  await superuser.query('SET LOCAL session_replication_role = replica')
  const { rowCount } = await superuser.query(sql, values)
  await superuser.query('COMMIT')
  expect(rowCount).toBe(1)
}

const seal = (world: World) => inTenant(wholeTenant(world), (db) => sealEntries(db, world.tenantId, noon))
const verify = (world: World) => inTenant(wholeTenant(world), (db) => verifyChain(db, world.tenantId))
const count = (world: World) => sees(world, (db) => db.auditEntry.count())
const rename = (world: World, name: string) =>
  sees(world, (db) => db.tariff.updateMany({ where: { id: world.tariff.id }, data: { description: name } }))
async function sealed() {
  const world = await makeWorld()
  await seal(world)
  return world
}
const at = (world: World, position: number) => sees(world, (db) => db.auditEntry.findFirstOrThrow({ where: { position } }))

test('what is sealed is whole, in the order of writing; the next seal goes on from there', async () => {
  const world = await sealed()
  const first = await count(world)
  expect(first).toBeGreaterThan(10)
  expect(await verify(world)).toMatchObject({ entries: first, broken: null })
  expect(await seal(world)).toBe(0)
  await rename(world, 'для магазинов')
  expect(await verify(world)).toMatchObject({ entries: first, broken: null })
  expect(await seal(world)).toBe(1)
  expect(await verify(world)).toMatchObject({ entries: first + 1, broken: null })
  expect(await at(world, first + 1)).toMatchObject({ entity: 'Tariff', action: 'update' })
})

test('an entry that was changed is named, the first of several', async () => {
  const world = await sealed()
  const { id } = await at(world, 7)
  await tamper(`UPDATE "AuditEntry" SET changes = '{}' WHERE "tenantId" = $1 AND position = 9`, [world.tenantId])
  await tamper(`UPDATE "AuditEntry" SET "memberId" = $2 WHERE "tenantId" = $1 AND position = 7`, [world.tenantId, world.manager])
  expect(await verify(world)).toMatchObject({ entries: 6, broken: { what: 'entry', position: 7, id } })
})

test.each(['at', 'address', 'action', 'entity'])('its %s can not be another', async (column) => {
  const world = await sealed()
  const value = column === 'at' ? `at + interval '1 second'` : `'other'`
  await tamper(`UPDATE "AuditEntry" SET "${column}" = ${value} WHERE "tenantId" = $1 AND position = 3`, [world.tenantId])
  expect(await verify(world)).toMatchObject({ broken: { what: 'entry', position: 3 } })
})

test('an entry that was taken out of the middle, or off the end, is missed', async () => {
  const world = await sealed()
  await tamper(`DELETE FROM "AuditEntry" WHERE "tenantId" = $1 AND position = 5`, [world.tenantId])
  expect(await verify(world)).toMatchObject({ broken: { what: 'missing', position: 5 } })
  const other = await sealed()
  const last = await count(other)
  await tamper(`DELETE FROM "AuditEntry" WHERE "tenantId" = $1 AND position = $2`, [other.tenantId, last])
  await rename(other, 'и ещё')
  await seal(other)
  expect(await verify(other)).toMatchObject({ entries: last - 1, broken: { what: 'missing', position: last } })
})

test('a chain counted anew to its end by somebody without the secret is told by its seal', async () => {
  const world = await sealed()
  const last = await count(world)
  await tamper(`UPDATE "AuditEntry" SET address = '198.51.100.1' WHERE "tenantId" = $1 AND position = $2`, [world.tenantId, last])
  await tamper(
    `UPDATE "AuditEntry" e SET hash = audit_hash((SELECT hash FROM "AuditEntry" p WHERE p."tenantId" = $1 AND p.position = $2 - 1), e)
      WHERE e."tenantId" = $1 AND e.position = $2`,
    [world.tenantId, last],
  )
  await tamper(
    `UPDATE "AuditSeal" s SET hash = (SELECT hash FROM "AuditEntry" WHERE "tenantId" = $1 AND position = $2)
    WHERE s."tenantId" = $1 AND s.position = $2`,
    [world.tenantId, last],
  )
  expect(await verify(world)).toMatchObject({ broken: { what: 'seal', position: last } })
})

test('sealed by several at once while many write, every entry has its one place', async () => {
  const world = await sealed()
  const write = (n: number) => rename(world, `описание ${n}`)
  await Promise.all(Array.from({ length: 60 }, (_, n) => (n % 6 === 0 ? seal(world) : write(n))))
  await seal(world)
  const { entries, broken } = await verify(world)
  expect(broken).toBeNull()
  expect(entries).toBe(await count(world))
})

test('whoever writes waits for no seal', async () => {
  const world = await sealed()
  await rename(world, 'раз')
  await inTenant(wholeTenant(world), async (db) => {
    expect(await sealEntries(db, world.tenantId, noon)).toBe(1)
    await rename(world, 'два') // on another connection, before the seal is committed
  })
  expect(await seal(world)).toBe(1)
  expect(await verify(world)).toMatchObject({ broken: null })
})
