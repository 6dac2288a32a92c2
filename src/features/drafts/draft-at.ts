import type { Context } from '@/server/context'
import type { Draft, DraftFields, DraftPlace } from './schema'

/** What the actor has begun to write there; null where nothing is. */
export async function draftAt({ db, actor }: Context, place: DraftPlace): Promise<Draft | null> {
  const draft = await db.draft.findFirst({ where: { memberId: actor.memberId, place }, select: { fields: true, savedAt: true } })
  return draft && { fields: draft.fields as DraftFields, savedAt: draft.savedAt.toISOString() }
}
