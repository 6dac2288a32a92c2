import { type HourLine, hourLines } from '@/data/hour-lines'
import { type HourFigures, hourSumsBy } from '@/data/hour-report'
import type { Context } from '@/server/context'
import { filterOf } from './report'
import type { EntriesAddress } from './schema'

const page = 50

/** The entries behind a figure by pages, and the minutes that it says; `next` is where the following page begins. */
export async function entriesBehind(
  ctx: Context,
  address: EntriesAddress,
): Promise<{ minutes: number; lines: HourLine[]; next: string | null }> {
  const filter = { ...filterOf(ctx, address), sort: address.sort }
  const before = address.before ? { workDate: address.before.slice(0, 10), id: address.before.slice(11) } : null
  const rows = await hourLines(ctx.db, filter, address.part, { before, limit: page + 1 })
  const lines = rows.slice(0, page)
  const last = lines.at(-1)
  const { all } = await hourSumsBy(ctx.db, filter)
  return {
    minutes: figureOf(all, address),
    lines,
    next: rows.length > page && last ? `${last.workDate}_${last.id}` : null,
  }
}

function figureOf(all: HourFigures, { part, sort }: EntriesAddress): number {
  if (sort === 'pending') return all.pending
  if (part === 'worked') return all.minutes
  return part === 'gifted' ? all.included + all.warranty + all.forgiven : all[part]
}
