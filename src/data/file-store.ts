import 'server-only'
import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** The stream went on after the limit; nothing of it is kept. */
export class FileTooBig extends Error {
  override name = 'FileTooBig'

  constructor(readonly limitBytes: number) {
    super(`more than ${limitBytes} bytes`)
  }
}

export type StoredFile = { key: string; size: number }

export type FileStore = ReturnType<typeof fileStore>

/**
 * Files of people in the data folder, each under a random key: `files/<first two of the key>/<key>`. A file is there whole or not at all.
 * @param folder the data folder's `files`, unless a test brings its own
 */
export function fileStore(folder = join(process.env.DATA_DIR || '.data', 'files')) {
  const unfinished = join(folder, 'unfinished')
  const folderOf = (key: string) => join(folder, key.slice(0, 2))
  const pathOf = (key: string) => join(folderOf(key), checked(key))

  return {
    /** Streams to the disk and counts; throws `FileTooBig` at the first byte beyond `limitBytes`. */
    async put(content: AsyncIterable<Uint8Array>, limitBytes: number): Promise<StoredFile> {
      const key = randomBytes(32).toString('hex')
      const draft = join(unfinished, key)
      await mkdir(unfinished, { recursive: true })
      try {
        const size = await write(draft, content, limitBytes)
        await mkdir(folderOf(key), { recursive: true })
        await rename(draft, pathOf(key))
        await flushFolder(folderOf(key))
        return { key, size }
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },

    /** A file of a backup, under the key it had. */
    async putBack(key: string, content: Uint8Array): Promise<void> {
      await mkdir(folderOf(key), { recursive: true })
      await writeFile(pathOf(key), content, { mode: 0o600, flush: true })
    },

    /** The file's bytes, or null where there is no such file. */
    async get(key: string): Promise<Readable | null> {
      const file = await open(pathOf(key)).catch(absent)
      return file?.createReadStream() ?? null
    },

    /** What is not there any more is fine. */
    async remove(key: string): Promise<void> {
      await rm(pathOf(key), { force: true })
    },

    /** Keys of the files that came between these instants; others are not looked at. */
    async keysBetween(from: Date, to: Date): Promise<string[]> {
      const found: string[] = []
      for (const part of await readdir(folder).catch(() => [])) {
        if (!/^[0-9a-f]{2}$/.test(part)) continue
        for (const key of await readdir(join(folder, part)).catch(() => [])) {
          const file = isKey(key) ? await stat(join(folder, part, key)).catch(absent) : null
          if (file && file.mtime >= from && file.mtime < to) found.push(key)
        }
      }
      return found
    },

    /** Takes away what uploads left behind that were cut off before that instant. */
    async removeUnfinished(before: Date): Promise<void> {
      for (const name of await readdir(unfinished).catch(() => [])) {
        const draft = join(unfinished, name)
        const found = await stat(draft).catch(absent)
        if (found && found.mtime < before) await rm(draft, { force: true })
      }
    },
  }
}

async function write(path: string, content: AsyncIterable<Uint8Array>, limitBytes: number): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  try {
    let size = 0
    for await (const chunk of content) {
      size += chunk.byteLength
      if (size > limitBytes) throw new FileTooBig(limitBytes)
      await file.writeFile(chunk)
    }
    await file.sync()
    return size
  } finally {
    await file.close()
  }
}

/** Makes the rename itself survive a power cut; Windows has no such thing for folders. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}

const isKey = (name: string) => /^[0-9a-f]{64}$/.test(name)

function checked(key: string): string {
  if (!isKey(key)) throw new Error('not a key of a stored file')
  return key
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
