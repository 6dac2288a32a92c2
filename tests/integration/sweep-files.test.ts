import { randomBytes } from 'node:crypto'
import { mkdtemp, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownDatabase } from '@tests/support/own-database'
import { makeWorld, noon, sees, type World } from '@tests/support/world'
import { beforeAll, expect, test } from 'vitest'
import { type FileStore, fileStore } from '@/data/file-store'
import { stageFile } from '@/features/files/stage-file'
import { sweepFiles } from '@/jobs/sweep-files'
import { log } from '@/server/log'

const hour = 3_600_000
let world: World
let folder: string
let store: FileStore

beforeAll(async () => {
  log.level = 'silent'
  await ownDatabase()
  world = await makeWorld()
  folder = await mkdtemp(join(tmpdir(), 'swept-'))
  store = fileStore(folder)
})

const sweepAfter = (hours: number) => sweepFiles(new Date(Date.now() + hours * hour), store)
const isThere = async (key: string) => (await store.get(key))?.destroy() !== undefined

async function* bytes() {
  yield Buffer.from('%PDF-1.7\n')
}

async function upload(at = new Date()) {
  const { id } = await stageFile(
    (work) => world.act(world.alpha.employee, 'file.upload', at, work),
    { name: 'счёт.pdf', content: bytes() },
    store,
  )
  const { storageKey } = await sees(world, (db) => db.attachment.findFirstOrThrow({ where: { id } }))
  return { id, key: storageKey }
}

test('a file whose row never came is taken away once it is a day old', async () => {
  const { key } = await store.put(bytes(), 100)
  await sweepAfter(23)
  expect(await isThere(key)).toBe(true)
  await sweepAfter(25)
  expect(await isThere(key)).toBe(false)
})

test('a file that was sent stays, however old; one that was not goes with its row', async () => {
  const [sent, forgotten] = [await upload(), await upload()]
  await world.file(world.alpha.employee, noon, { files: [sent.id] })
  await sweepAfter(49)
  expect(await isThere(sent.key)).toBe(true)
  expect(await isThere(forgotten.key)).toBe(false)
  expect(await sees(world, (db) => db.attachment.count({ where: { id: forgotten.id } }))).toBe(0)
})

test("an agency's picture is a file that a row speaks of", async () => {
  const { key } = await store.put(bytes(), 100)
  await sees(world, (db) => db.tenant.updateMany({ data: { logoKey: key } }))
  await sweepAfter(25)
  expect(await isThere(key)).toBe(true)
})

test('what has lain for more than a week was looked at before', async () => {
  const key = randomBytes(32).toString('hex')
  await store.putBack(key, Buffer.from('old'))
  const old = new Date(Date.now() - 10 * 24 * hour)
  await utimes(join(folder, key.slice(0, 2), key), old, old)
  await sweepAfter(0)
  expect(await isThere(key)).toBe(true)
})
