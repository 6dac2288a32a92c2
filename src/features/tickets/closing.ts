import { closesAfter } from '@/domain/closing'
import type { Acting } from '@/server/context'
import { policyOf } from './policy'

/** When a ticket that is resolved, or spoken of once more, now closes by itself: counted in its own calendar from `now`. */
export async function closingOf({ db, actor, now }: Acting, ticket: { contractId: string | null }): Promise<{ closesAt: Date | null }> {
  const { closeAfterDays } = await db.tenant.findFirstOrThrow({ select: { closeAfterDays: true } })
  const { time } = await policyOf(db, ticket.contractId, actor.timeZone)
  return { closesAt: closesAfter(time, now, closeAfterDays) }
}
