import 'server-only'
import { AppError, notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import type { OneTeam } from './schema'

/**
 * Takes a team out of the lists to choose from; what it has been stays in the history. Throws `AppError` not_found, or team_routes while
 * tickets of some category become its own.
 */
export async function archiveTeam({ db, now }: Context, { teamId }: OneTeam): Promise<void> {
  const routes = await db.category.count({ where: { teamId, archived: false } })
  if (routes > 0) throw new AppError('conflict', 'team_routes', undefined, { count: routes })
  const { count } = await db.team.updateMany({ where: { id: teamId }, data: { archivedAt: now } })
  if (count === 0) throw notFound()
}

/** Throws `AppError` not_found. */
export async function restoreTeam({ db }: Context, { teamId }: OneTeam): Promise<void> {
  const { count } = await db.team.updateMany({ where: { id: teamId }, data: { archivedAt: null } })
  if (count === 0) throw notFound()
}
