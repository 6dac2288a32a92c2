import 'server-only'
import type { Context } from '@/server/context'
import { keepAnAdministrator } from './keep-an-administrator'
import { memberOf } from './member-of'
import type { ChangeStaff } from './schema'

/** Rights change with the next request. Throws `AppError` not_found or last_administrator. */
export async function changeStaff({ db }: Context, { memberId, role, speciality }: ChangeStaff): Promise<void> {
  const member = await memberOf(db, null, memberId)
  await keepAnAdministrator(db, member, role === 'administrator')
  await db.member.updateMany({ where: { id: member.id, clientId: null }, data: { role, speciality } })
}
