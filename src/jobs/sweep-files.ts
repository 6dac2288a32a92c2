import { fileStore } from '@/data/file-store'
import { takeOrphanFiles } from '@/data/system-db'
import { log } from '@/server/log'

const DAY_MS = 86_400_000

/** Files that were uploaded a day ago and never sent with a message, and uploads that were cut off. */
export async function sweepFiles(now: Date): Promise<void> {
  const before = new Date(+now - DAY_MS)
  const store = fileStore()
  const orphans = await takeOrphanFiles(before)
  for (const key of orphans) await store.remove(key)
  await store.removeUnfinished(before)
  if (orphans.length > 0) log.info({ files: orphans.length }, 'swept staged files')
}
