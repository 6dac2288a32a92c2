import type { Context } from '@/server/context'
import type { DraftPlace } from './schema'

/** What was written there has been sent, or is wanted no more. */
export async function clearDraft({ db, actor }: Context, place: DraftPlace): Promise<void> {
  await db.draft.deleteMany({ where: { memberId: actor.memberId, place } })
}
