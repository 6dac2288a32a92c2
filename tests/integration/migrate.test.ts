import { readFile } from 'node:fs/promises'
import { testDatabase } from '@tests/support/database'
import { expect, test } from 'vitest'
import { appRole, refuseStrongRole } from '@/data/app-role'
import { migrate } from '@/data/migrate'
import { schemaDifference } from '@/data/schema-difference'

test('migrating again, twice at once, applies nothing', async () => {
  const { appUrl, ownerUrl } = testDatabase()
  const role = await appRole(appUrl)
  expect(await Promise.all([migrate(ownerUrl, role), migrate(ownerUrl, role)])).toEqual([[], []])
})

test('the schema has not moved on from the last migration', async () => {
  const [migrated, schema] = await Promise.all([
    readFile('prisma/migrations/schema.prisma', 'utf8'),
    readFile('prisma/schema.prisma', 'utf8'),
  ])
  expect(await schemaDifference(migrated, schema)).toContain('This is an empty migration')
})

test('the app starts under the weak role and under no stronger one', async () => {
  const { appUrl, ownerUrl } = testDatabase()
  await refuseStrongRole(appUrl)
  await expect(refuseStrongRole(ownerUrl)).rejects.toThrow(/owns tables/)
})

test('a database that is not there is named in one sentence', async () => {
  const url = new URL(testDatabase().ownerUrl)
  url.pathname = '/nowhere'
  await expect(migrate(String(url), 'app')).rejects.toThrow(/^DATABASE_OWNER_URL: PostgreSQL at .* has no database "nowhere"\.$/)
  url.port = '1'
  await expect(migrate(String(url), 'app')).rejects.toThrow(
    /^DATABASE_OWNER_URL: PostgreSQL doesn't answer at 127\.0\.0\.1:1 \(ECONNREFUSED\)\.$/,
  )
})
