import { FileTooBig, fileStore } from '@/data/file-store'
import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import { fileName } from './file-name'
import { fileType } from './file-type'
import { mostBytes, type StagedFile } from './schema'

export type SentFile = { name: string; content: AsyncIterable<Uint8Array> }

/** Opens a transaction for the sender: the door of a request. */
export type Door = <T>(work: (ctx: Context) => Promise<T>) => Promise<T>

/**
 * Keeps a file until its message is sent: first the file, then its row; a refused one leaves nothing behind. The content is read only
 * once the sender is let in. Throws `AppError`: `limit file_too_big` beyond 5 MiB, `invalid` where name and content don't agree.
 */
export async function stageFile(door: Door, sent: SentFile, store = fileStore()): Promise<StagedFile> {
  await door(refuseHoarding)
  const kept: Uint8Array[] = []
  const { key, size } = await store.put(copying(sent.content, kept), mostBytes).catch(tooBig)
  try {
    const name = fileName(sent.name)
    const type = await fileType(name, Buffer.concat(kept))
    return await door((ctx) => addRow(ctx, { name, size, type, storageKey: key }))
  } catch (error) {
    await store.remove(key)
    throw error
  }
}

/** How many files a person may have lying about that hang on nothing. */
const mostStaged = 100

async function refuseHoarding({ db, actor }: Context): Promise<void> {
  const staged = await db.attachment.count({ where: { ticketId: null, uploaderId: actor.memberId } })
  if (staged >= mostStaged) throw new AppError('limit', 'file_limit', 'files')
}

async function* copying(content: AsyncIterable<Uint8Array>, kept: Uint8Array[]) {
  for await (const chunk of content) {
    kept.push(chunk)
    yield chunk
  }
}

function tooBig(error: unknown): never {
  throw error instanceof FileTooBig ? new AppError('limit', 'file_too_big', 'files') : error
}

function addRow({ db, actor, now }: Context, file: { name: string; size: number; type: string; storageKey: string }) {
  return db.attachment.create({
    data: { ...file, uploaderId: actor.memberId, clientId: actor.clientId, uploadedAt: now },
    select: { id: true, name: true, size: true },
  })
}
