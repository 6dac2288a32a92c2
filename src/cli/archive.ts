import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { Refusal } from './refusal'

/** Of a backup: what it is first, then rows, jobs and files in the order of writing. */
const Entry = z.discriminatedUnion('is', [
  z.object({ is: z.literal('reglament-backup'), at: z.string(), migrations: z.array(z.string()), authSecret: z.string().optional() }),
  z.object({ is: z.literal('rows'), table: z.string(), columns: z.array(z.string()), rows: z.array(z.string()) }),
  z.object({
    is: z.literal('job'),
    id: z.string(),
    name: z.string(),
    data: z.looseObject({}),
    startAfter: z.string(),
    group: z.string().nullable(),
  }),
  z.object({ is: z.literal('file'), key: z.string(), content: z.string() }),
  z.object({ is: z.literal('end'), rows: z.number(), files: z.number() }),
])
export type Entry = z.infer<typeof Entry>

/** Writes entries as lines of JSON, zipped; the file appears when it is whole. */
export async function writeArchive(path: string, entries: AsyncIterable<Entry>): Promise<void> {
  const half = `${path}.part`
  try {
    await pipeline(Readable.from(lines(entries)), createGzip({ level: 6 }), createWriteStream(half, { mode: 0o600 }))
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
}

async function* lines(entries: AsyncIterable<Entry>) {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`
}

/** The entries of an archive, in order. Throws `Refusal` for what is no backup or breaks off. */
export async function* readArchive(path: string): AsyncGenerator<Entry> {
  const unzipped = createGunzip()
  const read = pipeline(createReadStream(path), unzipped).catch((error: Error) => unzipped.destroy(error))
  let last: Entry | undefined
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) {
      last = Entry.parse(JSON.parse(line))
      yield last
    }
  } catch (error) {
    throw new Refusal(`${path} can't be read as a backup of Reglament (${(error as Error).message.slice(0, 200)}).`)
  } finally {
    await read
  }
  if (last?.is !== 'end') throw new Refusal(`${path} breaks off before its end.`)
}
