import { anAddress, anAgency, visit } from '@tests/support/people'
import { sees } from '@tests/support/world'
import { expect, test } from 'vitest'
import { asSystem } from '@/data/system-db'
import { changePassword } from '@/features/account/change-password'
import { changeProfile } from '@/features/account/change-profile'
import { join } from '@/features/account/join'
import { requestReset } from '@/features/account/request-reset'
import { signIn } from '@/features/account/sign-in'
import { changeStaff } from '@/features/team/change-staff'
import { inviteStaff } from '@/features/team/invite-staff'
import { issueInvitation } from '@/features/team/issue-invitation'
import { disableMember } from '@/features/team/member-steps'
import { endSessionOf, openSession } from '@/server/session'

const now = new Date()
const password = 'correct horse battery'

const entriesOf = (tenantId: string, entity: string, objectId: string) =>
  sees({ tenantId }, (db) => db.auditEntry.findMany({ where: { entity, objectId }, orderBy: { id: 'asc' } }))

/** A colleague who came in by an invitation. */
async function aColleague(agency: Awaited<ReturnType<typeof anAgency>>) {
  const email = anAddress('ann')
  await agency.as((ctx) => inviteStaff(ctx, { name: 'Анна Ким', email, role: 'manager', speciality: null, phone: null, teams: [] }))
  const member = await sees(agency, (db) => db.member.findFirstOrThrow({ where: { email } }))
  const token = await sees(agency, (db) => issueInvitation(db, member, now))
  const here = visit(now)
  const { personId } = await join({ token, password }, here)
  return { email, memberId: member.id, personId, token, address: here.from.address }
}

test('coming in, going out, a wrong password, another one: each stands in the agency, with the address, and with no secret', async () => {
  const agency = await anAgency(now)
  const here = visit(now)
  const sid = await openSession(agency.personId, here.from, now)
  await endSessionOf(sid, now, here.from)
  await expect(signIn({ email: agency.email, password: 'canary-wrong-word' }, here.from)).rejects.toMatchObject({
    key: 'wrong_credentials',
  })
  const { id: sessionId } = await asSystem({ personId: agency.personId }, (db) =>
    db.session.findFirstOrThrow({ where: { personId: agency.personId, endedAt: null } }),
  )
  await changePassword(
    { ...here, personId: agency.personId, sessionId },
    { current_password: password, password: 'canary another battery' },
  )
  await requestReset({ email: agency.email }, here)
  const own = await entriesOf(agency.tenantId, 'Person', agency.administratorId)
  const { address } = here.from
  const by = agency.administratorId
  expect(own.slice(1).map(({ action, address, memberId }) => ({ action, address, memberId }))).toEqual([
    { action: 'signed_in', address, memberId: by },
    { action: 'signed_out', address, memberId: by },
    { action: 'sign_in_refused', address, memberId: null },
    { action: 'password_changed', address, memberId: by },
    { action: 'reset_asked', address, memberId: null },
  ])
  expect(JSON.stringify(own)).not.toMatch(/canary|argon2|battery/)
})

test('an address that nobody has leaves nothing anywhere', async () => {
  const agency = await anAgency(now)
  const before = await sees(agency, (db) => db.auditEntry.count())
  await expect(signIn({ email: anAddress('nobody'), password }, visit(now).from)).rejects.toMatchObject({ key: 'wrong_credentials' })
  expect(await sees(agency, (db) => db.auditEntry.count())).toBe(before)
})

test('an invitation, its acceptance, another role and the end of it name who did it', async () => {
  const agency = await anAgency(now)
  const { memberId, address, token, email } = await aColleague(agency)
  await agency.as((ctx) =>
    changeStaff(ctx, { memberId, name: 'Анна Ким', role: 'head', speciality: null, phone: null, teams: [], calendarId: null, email }),
  )
  await agency.as((ctx) => disableMember(ctx, null, { memberId }))
  const entries = await entriesOf(agency.tenantId, 'Member', memberId)
  expect(entries.map(({ action, memberId: by, changes }) => ({ action, by, fields: Object.keys(changes as object) }))).toEqual([
    { action: 'insert', by: agency.administratorId, fields: expect.arrayContaining(['name', 'role', 'email']) },
    { action: 'update', by: memberId, fields: ['personId'] },
    { action: 'update', by: agency.administratorId, fields: ['role'] },
    { action: 'update', by: agency.administratorId, fields: ['disabledAt'] },
  ])
  expect(entries[1]?.address).toBe(address)
  expect(entries[2]?.changes).toEqual({ role: ['manager', 'head'] })
  const invitations = await entriesOf(agency.tenantId, 'Invitation', memberId)
  expect(invitations.at(-1)).toMatchObject({ action: 'update', memberId })
  const all = JSON.stringify(await sees(agency, (db) => db.auditEntry.findMany()))
  for (const secret of [token, email, 'Анна']) expect(all).not.toContain(secret)
})

test('whoever changes their own name is named, and what it was is not', async () => {
  const agency = await anAgency(now)
  const here = visit(now)
  const ctx = { ...here, personId: agency.personId, sessionId: '' }
  await changeProfile(ctx, { memberId: agency.administratorId, name: 'Иное Имя', phone: '+79990000000', locale: 'ru', theme: 'system' })
  const entries = await entriesOf(agency.tenantId, 'Member', agency.administratorId)
  expect(entries.at(-1)).toMatchObject({ memberId: agency.administratorId, address: here.from.address, changes: { name: [] } })
  expect(entries.at(-2)).toMatchObject({ memberId: agency.administratorId, changes: { phone: [] } })
})

test('somebody of two agencies comes in: both know', async () => {
  const [one, other] = [await anAgency(now), await anAgency(now)]
  await sees(other, (db) => db.member.create({ data: { personId: one.personId, role: 'specialist', name: 'Елена', createdAt: now } }))
  await openSession(one.personId, visit(now).from, now)
  const told = await sees(other, (db) => db.auditEntry.findMany({ where: { entity: 'Person', rowId: one.personId } }))
  expect(told).toMatchObject([{ action: 'signed_in' }])
})
