import 'server-only'
import { AppError, notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import type { SaveTeam } from './schema'

/** A new team or a changed one. Throws `AppError` name_taken beside the name, not_found for a team or people of somebody else. */
export async function saveTeam({ db }: Context, { teamId, name, headId, members }: SaveTeam): Promise<{ id: string }> {
  const people = await staffAmong(db, teamId, headId ? [...members, headId] : members)
  const team = teamId ? await db.team.findFirst({ where: { id: teamId } }) : null
  if (teamId && !team) throw notFound()
  const twin = await db.team.findFirst({ where: { name, id: { not: teamId ?? undefined } }, select: { id: true } })
  if (twin) throw nameTaken()
  const { id } = await (teamId
    ? db.team.update({ where: { tenantId_id: { tenantId: team?.tenantId ?? '', id: teamId } }, data: { name, headId } })
    : db.team.create({ data: { name, headId } })
  ).catch(refuseTaken)
  const wanted = people.filter((member) => members.includes(member))
  await db.teamMember.deleteMany({ where: { teamId: id, memberId: { notIn: wanted } } })
  await db.teamMember.createMany({ data: wanted.map((memberId) => ({ teamId: id, memberId })), skipDuplicates: true })
  return { id }
}

/** Working staff of the tenant; whoever is in the team already may stay although disabled. */
async function staffAmong(db: Context['db'], teamId: string | null, ids: string[]): Promise<string[]> {
  const wanted = [...new Set(ids)]
  const stays = teamId ? [{ teams: { some: { teamId } } }, { heads: { some: { id: teamId } } }] : []
  const found = await db.member.findMany({
    where: { id: { in: wanted }, clientId: null, OR: [{ disabledAt: null }, ...stays] },
    select: { id: true },
  })
  if (found.length !== wanted.length) throw notFound()
  return found.map(({ id }) => id)
}

function refuseTaken(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') throw nameTaken()
  throw error
}

const nameTaken = () => new AppError('conflict', 'name_taken', 'name')
