import type { Context } from '@/server/context'
import type { StagedFile } from './schema'

/** The actor's own staged files among the ids, in their order; what is gone or somebody else's is left out. */
export async function stagedFiles({ db, actor }: Context, ids: string[]): Promise<StagedFile[]> {
  if (ids.length === 0) return []
  const files = await db.attachment.findMany({
    where: { id: { in: ids }, ticketId: null, uploaderId: actor.memberId },
    select: { id: true, name: true, size: true },
  })
  return files.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
