import { insertPeople, timedId } from '@/data/imported-rows'
import { issueInvitations } from '@/features/team/issue-invitation'
import type { Context } from '@/server/context'
import type { NewPerson } from './check-people'

/** Clients' people, thousands at a time; whoever has an address gets an invitation where that is wanted. */
export async function addPeople({ db, actor, now }: Context, fresh: NewPerson[], invite: boolean): Promise<void> {
  const people = fresh.map((person) => ({ ...person, id: timedId(now) }))
  await insertPeople(db, people, now)
  const invited = people.filter(({ email }) => invite && email !== null).map(({ id }) => ({ tenantId: actor.tenantId, id }))
  await issueInvitations(db, invited, now)
}
