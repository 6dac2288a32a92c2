import { fileStore } from '@/data/file-store'
import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import type { Door } from './stage-file'

/** Takes back a file that was not sent yet: the row, then the file. Throws `not_found` where it isn't the actor's own staged one. */
export async function discardFile(door: Door, id: string, store = fileStore()): Promise<void> {
  await store.remove(await door((ctx) => removeRow(ctx, id)))
}

async function removeRow({ db, actor }: Context, id: string): Promise<string> {
  const own = { id, ticketId: null, uploaderId: actor.memberId }
  const file = await db.attachment.findFirst({ where: own, select: { storageKey: true } })
  const { count } = await db.attachment.deleteMany({ where: own })
  if (!file || count === 0) throw notFound()
  return file.storageKey
}
