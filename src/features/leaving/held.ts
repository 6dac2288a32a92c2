import 'server-only'
import { overStatuses } from '@/domain/ticket'
import { memberOf } from '@/features/team/member-of'
import type { Context } from '@/server/context'

export type Held = Awaited<ReturnType<typeof heldBy>>

/** What somebody of the staff holds, and who could take it over. Throws `AppError` not_found. */
export async function heldBy({ db }: Context, memberId: string) {
  await memberOf(db, null, memberId)
  const heirs = await db.member.findMany({
    where: { clientId: null, disabledAt: null, id: { not: memberId } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, role: true },
  })
  return {
    tickets: await db.assignee.count({ where: { memberId, ticket: { status: { notIn: [...overStatuses] } } } }),
    clients: await db.client.count({ where: { managerId: memberId } }),
    teams: await db.team.count({ where: { headId: memberId } }),
    watches: await db.watcher.count({ where: { memberId, stoppedAt: null } }),
    heirs,
  }
}
