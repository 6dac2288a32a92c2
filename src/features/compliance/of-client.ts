import { complianceBy, type Group, type Share, type Spread, spreadOf } from '@/data/compliance'
import type { ComplianceFilter } from '@/data/compliance-filter'
import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { periodOf } from './period'
import { buckets, type ComplianceAddress } from './schema'

export type ClientCompliance = { period: ReturnType<typeof periodOf>; all: Share; week: Group[]; priority: Group[]; reaction: Spread }

/** How promises to a company were kept, as its responsible reads it, in the zone of its contract; row security leaves nothing else. Throws `not_found` for others. */
export async function clientCompliance(ctx: Context, address: ComplianceAddress, timeZone: string): Promise<ClientCompliance> {
  const { db, actor, now } = ctx
  if (actor.role !== 'responsible') throw notFound()
  const period = periodOf(address, timeZone, now)
  const filter: ComplianceFilter = {
    ...period,
    client: null,
    tariff: null,
    manager: null,
    priority: null,
    speciality: null,
    assignee: null,
  }
  const { all, week, priority } = await complianceBy(db, filter, timeZone)
  return {
    period,
    all,
    week: [...week].sort((a, b) => (a.key ?? '').localeCompare(b.key ?? '')),
    priority,
    reaction: await spreadOf(db, filter, 'reaction', buckets.reaction.width, buckets.reaction.last),
  }
}
