import { mkdtemp, readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { beforeEach, expect, test } from 'vitest'
import { type FileStore, FileTooBig, fileStore } from '@/data/file-store'

let folder: string
let store: FileStore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  store = fileStore(folder)
})

const bytes = (size: number, chunk = 64 * 1024) =>
  Readable.from(
    (function* () {
      for (let left = size; left > 0; left -= chunk) yield Buffer.alloc(Math.min(chunk, left), 7)
    })(),
  )

const filesIn = async (path: string) => {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

test('a file comes back as it was put, from a folder named by its key', async () => {
  const { key, size } = await store.put(bytes(200_000), 1_000_000)
  expect(size).toBe(200_000)
  expect(await filesIn(folder)).toEqual([join(folder, key.slice(0, 2), key)])
  const content = await store.get(key)
  expect(await buffer(content!)).toEqual(Buffer.alloc(200_000, 7))
})

test.each([0, 1, 5 * 1024 * 1024])('%i bytes fit within 5 MiB', async (size) => {
  expect(await store.put(bytes(size), 5 * 1024 * 1024)).toMatchObject({ size })
})

test('one byte more than the limit is refused and leaves nothing behind', async () => {
  await expect(store.put(bytes(5 * 1024 * 1024 + 1), 5 * 1024 * 1024)).rejects.toThrow(FileTooBig)
  expect(await filesIn(folder)).toEqual([])
})

test('an upload that breaks off leaves nothing behind', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('half')
      throw new Error('the line broke')
    })(),
  )
  await expect(store.put(broken, 100)).rejects.toThrow('the line broke')
  expect(await filesIn(folder)).toEqual([])
})

test('a removed file is gone, and removing it again is fine', async () => {
  const { key } = await store.put(bytes(10), 100)
  await store.remove(key)
  await store.remove(key)
  expect(await store.get(key)).toBeNull()
})

test.each(['../../etc/passwd', '', 'a'.repeat(63), `${'a'.repeat(63)}/`])('%j is no key', async (key) => {
  await expect(store.get(key)).rejects.toThrow('not a key')
  await expect(store.remove(key)).rejects.toThrow('not a key')
})

test('what a killed upload left is swept away once it is old', async () => {
  const endless = store.put(
    Readable.from(
      (async function* () {
        yield Buffer.from('half')
        await new Promise(() => undefined)
      })(),
    ),
    100,
  )
  endless.catch(() => undefined)
  const unfinished = join(folder, 'unfinished')
  await expect.poll(async () => (await readdir(unfinished).catch(() => [])).length).toBe(1)
  const [name] = await readdir(unfinished)
  const { mtime } = await stat(join(unfinished, name!))
  await store.removeUnfinished(mtime)
  expect(await readdir(unfinished)).toHaveLength(1)
  await store.removeUnfinished(new Date(+mtime + 1000))
  expect(await readdir(unfinished)).toEqual([])
})
