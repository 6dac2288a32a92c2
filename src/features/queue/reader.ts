import type { QueueReader } from '@/data/open-tickets'
import { localDay } from '@/domain/local-date'
import type { Context } from '@/server/context'

/** What the acting member's queue holds; the day ends in the tenant's zone. */
export function queueReader({ actor, now }: Pick<Context, 'actor' | 'now'>): QueueReader {
  const isSpecialist = actor.role === 'specialist'
  return {
    memberId: actor.memberId,
    onlyAssigned: isSpecialist && !actor.specialistsSeeAll,
    managesClients: !isSpecialist,
    now,
    dayEnds: localDay(now, actor.timeZone).to,
  }
}
