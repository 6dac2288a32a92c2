import 'server-only'
import { endSessionsOf } from '@/data/person-doors'
import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { correctEmail } from './correct-email'
import { keepAnAdministrator } from './keep-an-administrator'
import { memberOf } from './member-of'
import type { ChangeStaff } from './schema'
import { setTeams } from './set-teams'

/** Rights change with the next request; whoever got another role comes in anew. Throws `AppError` not_found, email_taken or last_administrator. */
export async function changeStaff({ db, now }: Context, { memberId, teams, email, ...changes }: ChangeStaff): Promise<void> {
  const member = await memberOf(db, null, memberId)
  await keepAnAdministrator(db, member, changes.role === 'administrator')
  if (changes.calendarId && !(await db.calendar.count({ where: { id: changes.calendarId } }))) throw notFound()
  await db.member.updateMany({ where: { id: member.id, clientId: null }, data: changes })
  await setTeams(db, member.id, teams)
  await correctEmail(db, member, email, now)
  if (member.role !== changes.role) await endSessionsOf(db, member.id, now)
}
