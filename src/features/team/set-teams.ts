import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { notFound } from '@/domain/error'

/** The living teams of a member are just these; those that are archived keep whom they had. Throws `AppError` not_found. */
export async function setTeams(db: TenantDb, memberId: string, teams: string[]): Promise<void> {
  const wanted = [...new Set(teams)]
  const known = await db.team.count({ where: { id: { in: wanted }, archivedAt: null } })
  if (known !== wanted.length) throw notFound()
  await db.teamMember.deleteMany({ where: { memberId, teamId: { notIn: wanted }, team: { archivedAt: null } } })
  await db.teamMember.createMany({ data: wanted.map((teamId) => ({ teamId, memberId })), skipDuplicates: true })
}
