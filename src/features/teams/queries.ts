import 'server-only'
import type { Prisma } from '@/data/shapes'
import { overStatuses } from '@/domain/ticket'
import type { Context } from '@/server/context'

export type ListedTeam = Awaited<ReturnType<typeof teams>>[number]

/** Every team with its head, members, the categories that come to it, and its open tickets; the archived last. */
export async function teams({ db }: Context) {
  const rows = await db.team.findMany({ orderBy: { name: 'asc' }, select: shown })
  const open = await db.ticket.groupBy({
    by: ['teamId'],
    where: { teamId: { not: null }, status: { notIn: [...overStatuses] } },
    _count: true,
  })
  const counts = new Map(open.map((row) => [row.teamId, row._count]))
  const listed = rows.map(({ members, ...team }) => ({
    ...team,
    members: members.map(({ member }) => member),
    open: counts.get(team.id) ?? 0,
  }))
  return [...listed.filter((team) => !team.archivedAt), ...listed.filter((team) => team.archivedAt)]
}

/** Working staff to choose heads and members from. */
export const staffToChoose = ({ db }: Context) =>
  db.member.findMany({
    where: { clientId: null, disabledAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, role: true, speciality: true },
  })
export type StaffToChoose = Awaited<ReturnType<typeof staffToChoose>>

const shown = {
  id: true,
  name: true,
  archivedAt: true,
  head: { select: { id: true, name: true } },
  members: {
    where: { member: { disabledAt: null } },
    orderBy: { member: { name: 'asc' } },
    select: { member: { select: { id: true, name: true } } },
  },
  categories: { where: { archived: false }, orderBy: { position: 'asc' }, select: { id: true, name: true } },
} satisfies Prisma.TeamSelect
