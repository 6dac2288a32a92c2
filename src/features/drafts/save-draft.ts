import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { sanitised } from '@/server/rich-text'
import { draftAt } from './draft-at'
import type { DraftFields, SaveDraft, SavedDraft } from './schema'

/**
 * Keeps what a person has begun to write, over the draft that they have seen. Where another tab has saved since, nothing is overwritten
 * and the answer is what it saved (`force` overwrites). Throws `not_found` where there is no such ticket for them.
 */
export async function saveDraft(ctx: Context, { place, fields, seen, force }: SaveDraft): Promise<SavedDraft> {
  const { db, actor, now } = ctx
  await refuseElsewhere(ctx, place)
  const row = { fields: clean(fields), savedAt: now }
  const own = { memberId: actor.memberId, place }
  const current = seen === null ? {} : { savedAt: new Date(seen) }
  const { count } =
    seen === null && !force ? { count: 0 } : await db.draft.updateMany({ where: { ...own, ...(force ? {} : current) }, data: row })
  if (count > 0) return { savedAt: now.toISOString() }
  if (seen !== null && !force) return { taken: await draftAt(ctx, place) }
  const added = await db.draft.createMany({ data: [{ ...own, ...row }], skipDuplicates: true })
  return added.count > 0 ? { savedAt: now.toISOString() } : { taken: await draftAt(ctx, place) }
}

async function refuseElsewhere({ db, actor }: Context, place: string): Promise<void> {
  const [, ticketId] = place.split(':')
  if (!ticketId) return
  const onlyAssigned = actor.role === 'specialist' && !actor.specialistsSeeAll
  const sight = onlyAssigned ? { assignees: { some: { memberId: actor.memberId } } } : {}
  if (!(await db.ticket.findFirst({ where: { id: ticketId, ...sight }, select: { id: true } }))) throw notFound()
}

const clean = ({ html, ...fields }: DraftFields): DraftFields => (html === undefined ? fields : { ...fields, html: sanitised(html) })
