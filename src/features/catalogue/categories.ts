import 'server-only'
import type { Context } from '@/server/context'

export type Category = Awaited<ReturnType<typeof categories>>[number]

/** The whole catalogue in its order, the archived ones among them. */
export async function categories({ db }: Pick<Context, 'db'>) {
  const rows = await db.category.findMany({
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      description: true,
      icon: true,
      outOfScope: true,
      archived: true,
      teamId: true,
      team: { select: { name: true } },
    },
  })
  return rows.map(({ team, ...category }) => ({ ...category, teamName: team?.name ?? null }))
}

/** Whose tickets of a kind can become, by name. */
export const teamsToChoose = ({ db }: Pick<Context, 'db'>) =>
  db.team.findMany({ where: { archivedAt: null }, orderBy: { name: 'asc' }, select: { id: true, name: true } })
