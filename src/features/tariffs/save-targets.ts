import 'server-only'
import { enqueue } from '@/data/outbox'
import { priorities } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { bumpTariff } from './save-tariff'
import type { SaveTargets, TypedTargets } from './schema'

/** Other promises; the open tickets under the tariff are recounted by a job (rules §2.7). Throws `AppError` not_found, `StaleTicket`. */
export async function saveTargets({ db, actor }: Context, { tariffId, version, targets }: SaveTargets): Promise<void> {
  await bumpTariff(db, { tariffId, version }, {})
  await db.target.deleteMany({ where: { tariffId } })
  await db.target.createMany({ data: targetRows(targets).map((row) => ({ tariffId, ...row })) })
  await enqueue(db, { name: 'recount-clocks', tenantId: actor.tenantId, tariffId, actorId: actor.memberId })
}

/** What was typed, as rows of the table of targets. */
export function targetRows(targets: TypedTargets) {
  return priorities.map((priority) => {
    const { reaction, start, next, solution, days } = targets[priority]
    const minutes = { reactionMinutes: reaction, startMinutes: start, nextReactionMinutes: next, solutionMinutes: solution }
    return { priority, ...minutes, solutionDays: days ?? null }
  })
}
