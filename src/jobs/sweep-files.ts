import { unknownKeys } from '@/data/file-keys'
import { fileStore } from '@/data/file-store'
import { takeOrphanFiles } from '@/data/system-db'
import { log } from '@/server/log'

const DAY_MS = 86_400_000
/** How long a file is looked at again once it is a day old; a sweep comes every hour. */
const LOOKED_AT_DAYS = 7
const AT_ONCE = 1_000

/**
 * Files that were uploaded a day ago and never sent with a message, uploads that were cut off, and files whose row never came because the
 * process was killed between the two.
 */
export async function sweepFiles(now: Date, store = fileStore()): Promise<void> {
  const before = new Date(+now - DAY_MS)
  const staged = await takeOrphanFiles(before)
  for (const key of staged) await store.remove(key)
  await store.removeUnfinished(before)
  const rowless = await removeRowless(store, before)
  if (staged.length + rowless > 0) log.info({ staged: staged.length, rowless }, 'swept files')
}

async function removeRowless(store: ReturnType<typeof fileStore>, before: Date): Promise<number> {
  const keys = await store.keysBetween(new Date(+before - LOOKED_AT_DAYS * DAY_MS), before)
  let removed = 0
  for (let from = 0; from < keys.length; from += AT_ONCE)
    for (const key of await unknownKeys(keys.slice(from, from + AT_ONCE))) {
      await store.remove(key)
      removed += 1
    }
  return removed
}
