import { type AtThisMoment, atThisMoment } from '@/data/at-this-moment'
import { breachCauses, complianceBy, complianceBySpeciality, type Group, type Share, type Spread, spreadOf } from '@/data/compliance'
import type { ComplianceFilter } from '@/data/compliance-filter'
import { queueReader } from '@/features/queue/reader'
import type { Context } from '@/server/context'
import { periodOf } from './period'
import { buckets, type ComplianceAddress } from './schema'

export type ComplianceReport = {
  period: ReturnType<typeof periodOf>
  moment: AtThisMoment
  all: Share
  groups: Record<'week' | 'client' | 'tariff' | 'priority' | 'speciality' | 'manager', Group[]>
  reaction: Spread
  start: Spread
  causes: { id: string | null; name: string | null; count: number }[]
  /** What may be chosen to narrow it to. */
  clients: { id: string; name: string }[]
}

/** How the promises of a period were kept, for staff: a specialist's own work, the whole agency for those who lead (rules §2, "Who may"). */
export async function complianceReport(ctx: Context, address: ComplianceAddress): Promise<ComplianceReport> {
  const { db, actor, now } = ctx
  const period = periodOf(address, actor.timeZone, now)
  const filter = filterOf(ctx, address)
  const { all, ...groups } = await complianceBy(db, filter, actor.timeZone)
  return {
    period,
    moment: await atThisMoment(db, queueReader(ctx), 8),
    all,
    groups: { ...inOrder(groups), speciality: await complianceBySpeciality(db, filter) },
    reaction: await spreadOf(db, filter, 'reaction', buckets.reaction.width, buckets.reaction.last),
    start: await spreadOf(db, filter, 'start', buckets.start.width, buckets.start.last),
    causes: await breachCauses(db, filter),
    clients: await db.client.findMany({
      where: { archivedAt: null },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
      take: 500,
    }),
  }
}

/** What an address narrows a report to; a specialist's is about their own work. */
export function filterOf({ actor, now }: Pick<Context, 'actor' | 'now'>, address: ComplianceAddress): ComplianceFilter {
  const { from, to } = periodOf(address, actor.timeZone, now)
  const { client, tariff, manager, priority, speciality } = address
  return { from, to, client, tariff, manager, priority, speciality, assignee: actor.role === 'specialist' ? actor.memberId : null }
}

/** Weeks as they come; of the rest the worst first, since that is where somebody looks. */
function inOrder<G extends Record<'week' | 'client' | 'tariff' | 'priority' | 'manager', Group[]>>(groups: G): G {
  const share = ({ kept, judged }: Group) => kept / judged
  const worst = (rows: Group[]) => [...rows].sort((a, b) => share(a) - share(b) || b.judged - a.judged)
  return {
    ...groups,
    week: [...groups.week].sort((a, b) => (a.key ?? '').localeCompare(b.key ?? '')),
    client: worst(groups.client),
    tariff: worst(groups.tariff),
    priority: worst(groups.priority),
    manager: worst(groups.manager),
  }
}
