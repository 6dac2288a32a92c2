import 'server-only'
import { AppError, notFound } from '@/domain/error'
import { can } from '@/domain/permission'
import { memberOf } from '@/features/team/member-of'
import { disableMember } from '@/features/team/member-steps'
import type { Context } from '@/server/context'
import { handOverTickets } from './hand-over-tickets'
import type { DisableStaff } from './schema'

/**
 * The person is out with the next request; what they hold goes over in the same transaction, their name stays in the history. Throws
 * `AppError` not_found, last_administrator, not_yourself, or lead_needed beside the heir of the clients.
 */
export async function disableStaff(ctx: Context, { memberId, tickets, clients, teams }: DisableStaff): Promise<void> {
  const { db, now } = ctx
  const leaving = await memberOf(db, null, memberId)
  const heirs = await heirsAmong(ctx, memberId, [tickets, clients, teams])
  const manager = heirs.find(({ id }) => id === clients)
  if (manager && !can(manager.role, 'client.write')) throw new AppError('invalid', 'lead_needed', 'clients')
  await disableMember(ctx, null, { memberId: leaving.id })
  await handOverTickets(ctx, leaving.id, heirs.find(({ id }) => id === tickets) ?? null)
  await db.client.updateMany({ where: { managerId: leaving.id }, data: { managerId: clients } })
  await db.team.updateMany({ where: { headId: leaving.id }, data: { headId: teams } })
  await db.watcher.updateMany({ where: { memberId: leaving.id, stoppedAt: null }, data: { stoppedAt: now } })
}

/** Working staff of this tenant, and not the one who goes. */
async function heirsAmong({ db }: Context, memberId: string, chosen: (string | null)[]) {
  const wanted = [...new Set(chosen.filter((id) => id !== null))]
  const found = await db.member.findMany({
    where: { id: { in: wanted, not: memberId }, clientId: null, disabledAt: null },
    select: { id: true, name: true, role: true },
  })
  if (found.length !== wanted.length) throw notFound()
  return found
}
