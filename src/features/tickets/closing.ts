import { policyRow } from '@/data/clock-policy'
import { closesAfter } from '@/domain/closing'
import { workingTimeAt } from '@/features/calendars/working-time'
import type { Acting } from '@/server/context'

/** When a ticket that is resolved, or spoken of once more, now closes by itself: counted in its own calendar from `now`. */
export async function closingOf({ db, now }: Acting, ticket: { contractId: string | null }): Promise<{ closesAt: Date | null }> {
  const { calendarId: id, version, closeAfterDays } = await policyRow(db, ticket.contractId)
  return { closesAt: closesAfter(await workingTimeAt(db, { id, version }), now, closeAfterDays) }
}
