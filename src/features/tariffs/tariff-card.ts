import 'server-only'
import { tariffParts } from '@/domain/tariff'
import { overStatuses, priorities } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { targetExamples } from './example'
import type { TypedTargets } from './schema'

export type TariffCard = NonNullable<Awaited<ReturnType<typeof tariffCard>>>

/** One tariff with its targets, what they come to on an example, and how many open tickets count by them; null where there is none. */
export async function tariffCard(ctx: Pick<Context, 'db' | 'now'>, id: string) {
  const tariff = await ctx.db.tariff.findFirst({ where: { id }, include: { targets: true } })
  if (!tariff) return null
  const { targets: rows, archivedAt, rates: _rates, discounts: _discounts, works: _works, ...terms } = tariff
  const targets = Object.fromEntries(
    priorities.map((priority) => {
      const row = rows.find((target) => target.priority === priority)
      const minutes = {
        reaction: row?.reactionMinutes ?? null,
        start: row?.startMinutes ?? null,
        next: row?.nextReactionMinutes ?? null,
        solution: row?.solutionMinutes ?? null,
        days: row?.solutionDays ?? null,
      }
      return [priority, minutes]
    }),
  ) as TypedTargets
  return {
    ...terms,
    ...tariffParts(tariff),
    editions: await editionsOf(ctx, id),
    archived: archivedAt !== null,
    targets,
    examples: await targetExamples(ctx, tariff.calendarId, targets),
    affected: await openUnder(ctx, id),
  }
}

/** Open tickets whose clocks count by the tariff. */
export const openUnder = ({ db }: Pick<Context, 'db'>, tariffId: string): Promise<number> =>
  db.ticket.count({ where: { contract: { tariffId }, status: { notIn: [...overStatuses] } } })

const mostEditions = 20

/** The newest editions, and how many terms have been sold under each. */
async function editionsOf({ db }: Pick<Context, 'db'>, tariffId: string) {
  const rows = await db.tariffEdition.findMany({
    where: { tariffId },
    orderBy: { number: 'desc' },
    take: mostEditions,
    select: {
      number: true,
      savedAt: true,
      monthlyMinutes: true,
      priceKopecks: true,
      overageKopecks: true,
      _count: { select: { terms: { where: { cancelledAt: null } } } },
    },
  })
  return rows.map(({ _count, ...edition }) => ({ ...edition, sold: _count.terms }))
}
