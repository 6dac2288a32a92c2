import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { testDatabase } from '@tests/support/database'
import { makeWorld, noon } from '@tests/support/world'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Entry, readArchive, writeArchive } from '@/cli/archive'
import { type Rows, snapshot } from '@/data/dump'
import { load, loadJobs } from '@/data/load'
import { migrate } from '@/data/migrate'

const copy = `backup_${randomUUID().slice(0, 8)}`
const at = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href
const original = new URL(testDatabase().ownerUrl).pathname.slice(1)

let folder: string
let server: Client
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'))
  server = new Client({ connectionString: testDatabase().superuserUrl })
  await server.connect()
  await server.query(`CREATE DATABASE ${copy} OWNER reglament_owner`)
})
afterAll(async () => {
  await server.query(`DROP DATABASE ${copy} WITH (FORCE)`)
  await server.end()
  await rm(folder, { recursive: true })
})

const everything = at(testDatabase().superuserUrl, original)
const owner = at(testDatabase().ownerUrl, copy)

/** All that the other files have left by then is copied along. */
const patience = { timeout: 120_000 }

test('what is backed up comes back row for row, with its jobs under their own ids, into an empty database only', patience, async () => {
  const world = await makeWorld()
  const { number } = await world.file(world.alpha.employee, noon, { subject: 'Кавычки « " \\ » и эмодзи 🚚' })
  const path = join(folder, 'a.backup')
  const taken = await snapshot(everything, async ({ rows, jobs, migrations }) => {
    const entries: Entry[] = [{ is: 'reglament-backup', at: noon.toISOString(), migrations }]
    for await (const chunk of rows) entries.push({ is: 'rows', ...chunk })
    for (const job of await jobs()) entries.push({ is: 'job', ...job, startAfter: new Date(job.startAfter).toISOString() })
    entries.push({ is: 'end', rows: 0, files: 0 })
    await writeArchive(path, iterated(entries))
    return entries
  })
  const read = await gathered(readArchive(path))
  expect(isDeepStrictEqual(read, taken)).toBe(true)

  await migrate(owner, 'app')
  await load(owner, iterated(read.filter((entry): entry is Entry & Rows => entry.is === 'rows')))
  const jobs = read.filter((entry) => entry.is === 'job')
  await loadJobs(owner, jobs)

  const again = await snapshot(at(testDatabase().superuserUrl, copy), async ({ rows, jobs: waiting }) => ({
    rows: await gathered(rows),
    jobs: await waiting(),
  }))
  expect(digests(again.rows)).toEqual(digests(read.filter((entry) => entry.is === 'rows')))
  expect(again.jobs.map(({ id, name }) => `${name} ${id}`).sort()).toEqual(jobs.map(({ id, name }) => `${name} ${id}`).sort())
  expect(jobs.some(({ data }) => data.tenantId === world.tenantId)).toBe(true)
  expect(JSON.stringify(again.rows)).toContain(`"number\\": ${number}`)
  await expect(load(owner, iterated<Rows>([]))).rejects.toThrow('has tenants already')
})

test('the walls stand again after a restore', async () => {
  const db = new Client({ connectionString: owner })
  await db.connect()
  const { rows } = await db.query(
    `SELECT (SELECT count(*)::int FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relforcerowsecurity) AS forced,
      (SELECT count(*)::int FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace) AS keys`,
  )
  const before = new Client({ connectionString: testDatabase().ownerUrl })
  await before.connect()
  const { rows: expected } = await before.query(
    `SELECT (SELECT count(*)::int FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relforcerowsecurity) AS forced,
      (SELECT count(*)::int FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace) AS keys`,
  )
  expect(rows).toEqual(expected)
  await Promise.all([db.end(), before.end()])
})

test('a role under row security is told that it would copy nothing', async () => {
  await expect(snapshot(testDatabase().ownerUrl, async () => 0)).rejects.toThrow('BYPASSRLS')
})

test('an archive that breaks off, or is none, is refused', async () => {
  const path = join(folder, 'b.backup')
  await writeArchive(path, iterated<Entry>([{ is: 'reglament-backup', at: noon.toISOString(), migrations: [] }]))
  await expect(gathered(readArchive(path))).rejects.toThrow('breaks off')
  await writeFile(path, (await readFile(join(folder, 'a.backup'))).subarray(0, 2000))
  await expect(gathered(readArchive(path))).rejects.toThrow("can't be read")
  await writeFile(path, 'no archive at all')
  await expect(gathered(readArchive(path))).rejects.toThrow("can't be read")
})

/** Of each table, whatever the order of its rows. */
function digests(chunks: Rows[]) {
  const rows = Map.groupBy(chunks, ({ table }) => table)
  return [...rows].map(([table, parts]) => {
    const sorted = parts.flatMap((part) => part.rows).sort()
    return { table, count: sorted.length, digest: createHash('sha256').update(sorted.join('\n')).digest('hex') }
  })
}

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

async function* iterated<T>(items: T[]): AsyncGenerator<T> {
  yield* items
}
