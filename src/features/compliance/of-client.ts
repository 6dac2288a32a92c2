import { factsOfPeriod } from '@/data/promise-facts'
import { notFound } from '@/domain/error'
import { sheetOf } from '@/domain/promise-facts'
import { type Group, promiseFigures, type Share, type Spread, spreadOf } from '@/domain/promise-figures'
import type { Context } from '@/server/context'
import { emptyBook } from './book'
import { periodOf, weeksOf } from './period'
import { inOrder } from './report'
import { buckets, type ComplianceAddress } from './schema'

export type ClientCompliance = { period: ReturnType<typeof periodOf>; all: Share; week: Group[]; priority: Group[]; reaction: Spread }

/** How promises to a company were kept, as its responsible reads it, in the zone of its contract; row security leaves nothing else. Throws `not_found` for others. */
export async function clientCompliance(ctx: Context, address: ComplianceAddress, timeZone: string): Promise<ClientCompliance> {
  const { db, actor, now } = ctx
  if (actor.role !== 'responsible') throw notFound()
  const period = periodOf(address, timeZone, now)
  const portion = { sheet: sheetOf(await factsOfPeriod(db, period.from, period.to)), without: new Set<number>() }
  const figures = promiseFigures([portion], { ...period, ...everything }, emptyBook, weeksOf(period, timeZone))
  return {
    period,
    all: figures.all,
    week: inOrder('week', figures.week),
    priority: inOrder('priority', figures.priority),
    reaction: spreadOf(figures.reaction, buckets.reaction),
  }
}

const everything = { client: null, tariff: null, manager: null, priority: null, speciality: null, assignee: null }
