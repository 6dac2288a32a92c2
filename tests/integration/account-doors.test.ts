import { anAddress, anAgency, visit } from '@tests/support/people'
import { withSecondFactor } from '@tests/support/second-factor'
import { expect, test } from 'vitest'
import { endSessionsOf, ownPlaces } from '@/data/person-doors'
import { asSystem, livingSession } from '@/data/system-db'
import { inTenant, scopeOf, wholeTenant } from '@/data/tenant-db'
import { resetSecondFactor } from '@/features/account/reset-second-factor'
import { signIn } from '@/features/account/sign-in'
import { enrol } from '@/features/team/enrol'
import { hashPassword } from '@/server/password'
import { openSession } from '@/server/session'
import { tokenHash } from '@/server/token'

const now = new Date()
const password = 'correct horse battery'

async function colleagueOf({ tenantId }: { tenantId: string }, email = anAddress('colleague')) {
  const about = { name: 'Пётр', email, role: 'specialist' as const, clientId: null, speciality: 'programmer' as const }
  return { email, password, ...(await enrol(tenantId, about, await hashPassword(password), now)) }
}

test('an administrator takes the second factor off a colleague of this agency alone, who is signed out everywhere', async () => {
  const agency = await anAgency(now)
  const { memberId, email, personId } = await colleagueOf(agency)
  await withSecondFactor({ personId, password }, now)
  const sid = await openSession(personId, visit(now).from, now)
  await agency.as((ctx) => resetSecondFactor(ctx, { memberId }))
  expect(await signIn({ email, password }, visit(now).from)).toMatchObject({ secondFactor: false })
  expect(await livingSession(tokenHash(sid), now)).toBeNull()
  expect(await asSystem({ personId }, (db) => db.recoveryCode.count())).toBe(0)
})

test('whoever is elsewhere too, somebody of another agency, and oneself are left alone', async () => {
  const [one, other] = [await anAgency(now), await anAgency(now)]
  const shared = await colleagueOf(one)
  await colleagueOf(other, shared.email)
  const stranger = await colleagueOf(other)
  for (const { personId } of [shared, stranger]) await withSecondFactor({ personId, password }, now)
  const sids = await Promise.all([shared, stranger].map(({ personId }) => openSession(personId, visit(now).from, now)))
  const reset = (memberId: string) => one.as((ctx) => resetSecondFactor(ctx, { memberId }))
  await expect(reset(shared.memberId)).rejects.toMatchObject({ key: 'person_elsewhere' })
  await expect(reset(stranger.memberId)).rejects.toMatchObject({ key: 'not_found' })
  await expect(reset(one.administratorId)).rejects.toMatchObject({ key: 'not_yourself' })
  for (const { memberId } of [shared, stranger]) await one.as(({ db }) => endSessionsOf(db, memberId, now))
  for (const sid of sids) expect(await livingSession(tokenHash(sid), now)).not.toBeNull()
  for (const { email } of [shared, stranger])
    expect(await signIn({ email, password }, visit(now).from)).toMatchObject({ secondFactor: true })
})

test('a client’s person can open none of these doors', async () => {
  const agency = await anAgency(now)
  const { memberId, personId } = await colleagueOf(agency)
  const sid = await openSession(personId, visit(now).from, now)
  const client = { tenantId: agency.tenantId, clientId: crypto.randomUUID(), memberId: crypto.randomUUID(), role: 'responsible' as const }
  await inTenant(scopeOf({ ...client, employeesSeeAll: true }), (db) => endSessionsOf(db, memberId, now))
  expect(await livingSession(tokenHash(sid), now)).not.toBeNull()
})

test('the switcher lists own living places with this one among them, and nobody else’s', async () => {
  const [one, other] = [await anAgency(now), await anAgency(now)]
  const shared = await colleagueOf(one)
  const there = await colleagueOf(other, shared.email)
  const places = (memberId: string) => inTenant({ ...wholeTenant(one), member: memberId }, ownPlaces)
  expect((await places(shared.memberId)).map(({ tenant, role }) => `${tenant} ${role}`).sort()).toEqual(
    [`${one.slug} specialist`, `${other.slug} specialist`].sort(),
  )
  expect((await places(one.administratorId)).map(({ tenant }) => tenant)).toEqual([one.slug])
  expect(await places(there.memberId)).toEqual([])
  await inTenant(wholeTenant(other), (db) => db.member.updateMany({ where: { id: there.memberId }, data: { disabledAt: now } }))
  expect((await places(shared.memberId)).map(({ tenant }) => tenant)).toEqual([one.slug])
})
