import { type AtThisMoment, atThisMoment } from '@/data/at-this-moment'
import { promisePortions } from '@/data/promise-days'
import { type Dimension, dimensions, type Group, promiseFigures, type Share, type Spread, spreadOf } from '@/domain/promise-figures'
import type { PromiseQuestion } from '@/domain/promise-question'
import { queueReader } from '@/features/queue/reader'
import type { Context } from '@/server/context'
import { readBook } from './book'
import { periodOf, weeksOf } from './period'
import { buckets, type ComplianceAddress } from './schema'

export type NamedGroup = Group & { name: string | null }
export type ComplianceReport = {
  period: ReturnType<typeof periodOf>
  moment: AtThisMoment
  all: Share
  groups: Record<Dimension, NamedGroup[]>
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
  const book = await readBook(db)
  const portions = await promisePortions(db, period.from, period.to)
  const figures = promiseFigures(portions, questionFor(ctx, address), book, weeksOf(period, actor.timeZone))
  const named = (dimension: Dimension) =>
    inOrder(dimension, figures[dimension]).map((group) => ({ ...group, name: book.names[dimension]?.get(group.key ?? '') ?? null }))
  return {
    period,
    moment: await atThisMoment(db, queueReader(ctx), 8),
    all: figures.all,
    groups: Object.fromEntries(dimensions.map((dimension) => [dimension, named(dimension)])) as ComplianceReport['groups'],
    reaction: spreadOf(figures.reaction, buckets.reaction),
    start: spreadOf(figures.start, buckets.start),
    causes: figures.causes
      .map(({ id, count }) => ({ id, name: book.names.cause?.get(id ?? '') ?? null, count }))
      .sort((a, b) => Number(a.id === null) - Number(b.id === null) || b.count - a.count),
    clients: book.clients,
  }
}

/** What an address asks; a specialist's report is about their own work. */
export function questionFor({ actor, now }: Pick<Context, 'actor' | 'now'>, address: ComplianceAddress): PromiseQuestion {
  const { from, to } = periodOf(address, actor.timeZone, now)
  const { client, tariff, manager, priority, speciality } = address
  return { from, to, client, tariff, manager, priority, speciality, assignee: actor.role === 'specialist' ? actor.memberId : null }
}

/** Weeks as they come; of the rest the worst first, since that is where somebody looks. */
export function inOrder(dimension: Dimension, groups: readonly Group[]): Group[] {
  if (dimension === 'week') return groups.toSorted((a, b) => (a.key ?? '').localeCompare(b.key ?? ''))
  const share = ({ kept, judged }: Group) => kept / judged
  return groups.toSorted((a, b) => share(a) - share(b) || b.judged - a.judged || (a.key ?? '').localeCompare(b.key ?? ''))
}
