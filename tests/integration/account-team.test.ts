import { anAddress, anAgency, signedInAs, visit } from '@tests/support/people'
import { describe, expect, test } from 'vitest'
import { asSystem } from '@/data/system-db'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import type { Role } from '@/domain/permission'
import { join } from '@/features/account/join'
import { addMember } from '@/features/team/add-member'
import { changeStaff } from '@/features/team/change-staff'
import { enrol } from '@/features/team/enrol'
import { inviteColleague, inviteContact } from '@/features/team/invite-contact'
import { inviteStaff } from '@/features/team/invite-staff'
import { issueInvitation } from '@/features/team/issue-invitation'
import { disableMember, enableMember, inviteAgain } from '@/features/team/member-steps'
import { colleagues, staffMembers } from '@/features/team/queries'
import { hashPassword } from '@/server/password'

const now = new Date()
const person = { name: 'Дмитрий Орлов', phone: null, speciality: null, teams: [] as string[], calendarId: null }

async function aClient(agency: { tenantId: string }, name: string) {
  const { id } = await inTenant(wholeTenant(agency), (db) => db.client.create({ data: { name, createdAt: now } }))
  return id
}

async function somebody(agency: { tenantId: string; slug: string }, role: Role, clientId: string | null = null) {
  const member = { name: 'Светлана Морозова', email: anAddress(role), role, clientId }
  const { memberId, personId } = await enrol(agency.tenantId, member, await hashPassword('correct horse battery'), now)
  return { memberId, personId, as: await signedInAs(personId, agency.slug, now) }
}

describe('staff', () => {
  test('are invited, join the list, change role and speciality, and lose access with the next request', async () => {
    const agency = await anAgency(now)
    const email = anAddress('dev')
    await agency.as((ctx) =>
      inviteStaff(ctx, { name: 'Дмитрий Орлов', email, phone: null, role: 'specialist', speciality: 'programmer', teams: [] }),
    )
    const listed = await agency.as(staffMembers)
    expect(listed.map(({ name, role, state, isSelf }) => [name, role, state, isSelf])).toEqual([
      ['Дмитрий Орлов', 'specialist', 'invited', false],
      ['Елена Рудакова', 'administrator', 'active', true],
    ])
    const dev = await somebody(agency, 'specialist')
    await agency.as((ctx) => changeStaff(ctx, { ...person, memberId: dev.memberId, role: 'manager' }))
    const anew = await signedInAs(dev.personId, agency.slug, now)
    expect(await anew(({ actor }) => Promise.resolve(actor.role))).toBe('manager')
    await agency.as((ctx) => disableMember(ctx, null, { memberId: dev.memberId }))
    await expect(anew(() => Promise.resolve('in'))).rejects.toThrow('outside the tenant')
    await agency.as((ctx) => enableMember(ctx, null, { memberId: dev.memberId }))
    await expect(anew(() => Promise.resolve('in'))).rejects.toThrow('outside the tenant')
    const back = await signedInAs(dev.personId, agency.slug, now)
    expect(await back(() => Promise.resolve('in'))).toBe('in')
  })

  test('come in again where their role changes, and only there', async () => {
    const agency = await anAgency(now)
    const dev = await somebody(agency, 'specialist')
    const change = async (role: 'specialist' | 'head', phone: string) =>
      agency.as((ctx) => changeStaff(ctx, { ...person, memberId: dev.memberId, role, phone }))
    await change('specialist', '+7 900 000-00-01')
    expect(await dev.as(({ actor }) => Promise.resolve(actor.name))).toBe(person.name)
    await change('head', '+7 900 000-00-01')
    await expect(dev.as(() => Promise.resolve('in'))).rejects.toThrow('outside the tenant')
    const anew = await signedInAs(dev.personId, agency.slug, now)
    expect(await anew(({ actor }) => Promise.resolve(actor.role))).toBe('head')
  })

  test('who are disabled are signed out everywhere, unless they work elsewhere too', async () => {
    const agency = await anAgency(now)
    const other = await anAgency(now)
    const [lone, busy] = [await somebody(agency, 'specialist'), await somebody(agency, 'specialist')]
    await inTenant(wholeTenant(other), (db) =>
      db.member.create({ data: { personId: busy.personId, role: 'specialist', name: 'Двое', createdAt: now } }),
    )
    for (const { memberId } of [lone, busy]) await agency.as((ctx) => disableMember(ctx, null, { memberId }))
    for (const one of [lone, busy]) await expect(one.as(() => Promise.resolve('in'))).rejects.toThrow('outside the tenant')
    const living = (personId: string) => asSystem({ personId }, (db) => db.session.count({ where: { personId, endedAt: null } }))
    expect([await living(lone.personId), (await living(busy.personId)) > 0]).toEqual([0, true])
  })

  test('who are disabled can’t use the invitation they had, nor once they are enabled again', async () => {
    const agency = await anAgency(now)
    const email = anAddress('late')
    const { memberId, token } = await agency.as(async ({ db }) => {
      const member = await addMember(db, { name: 'Поздний', email, role: 'specialist', clientId: null }, now)
      return { memberId: member.id, token: await issueInvitation(db, member, now) }
    })
    const use = () => join({ token, password: 'my first password' }, visit(now))
    await agency.as((ctx) => disableMember(ctx, null, { memberId }))
    await expect(use()).rejects.toMatchObject({ key: 'link_used' })
    await agency.as((ctx) => enableMember(ctx, null, { memberId }))
    await expect(use()).rejects.toMatchObject({ key: 'link_used' })
  })

  test('with an address that is taken are refused beside the field', async () => {
    const agency = await anAgency(now)
    const again = { ...person, email: agency.email, role: 'manager' } as const
    await expect(agency.as((ctx) => inviteStaff(ctx, again))).rejects.toMatchObject({ key: 'email_taken', field: 'email' })
  })

  test('always keep an administrator, even when two take each other’s place at once', async () => {
    const agency = await anAgency(now)
    const alone = { ...person, memberId: agency.administratorId, role: 'manager' } as const
    await expect(agency.as((ctx) => changeStaff(ctx, alone))).rejects.toMatchObject({ key: 'last_administrator' })
    await expect(agency.as((ctx) => disableMember(ctx, null, { memberId: agency.administratorId }))).rejects.toMatchObject({
      key: 'not_yourself',
    })
    const second = await somebody(agency, 'administrator')
    const outcomes = await Promise.allSettled([
      agency.as((ctx) => disableMember(ctx, null, { memberId: second.memberId })),
      second.as((ctx) => disableMember(ctx, null, { memberId: agency.administratorId })),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('who were invited but never came do not count as the administrator that is left', async () => {
    const agency = await anAgency(now)
    await agency.as((ctx) => inviteStaff(ctx, { ...person, email: anAddress('new'), role: 'administrator' }))
    const leave = { ...person, memberId: agency.administratorId, role: 'head' } as const
    await expect(agency.as((ctx) => changeStaff(ctx, leave))).rejects.toMatchObject({ key: 'last_administrator' })
  })
})

describe('a client’s responsible', () => {
  test('invites, disables and sees own colleagues alone', async () => {
    const agency = await anAgency(now)
    const [ours, theirs] = [await aClient(agency, 'Уютная стена'), await aClient(agency, 'Русский чай')]
    const owner = await somebody(agency, 'responsible', ours)
    const stranger = await somebody(agency, 'employee', theirs)
    const staff = await somebody(agency, 'specialist')
    const { memberId } = await owner.as((ctx) =>
      inviteColleague(ctx, { name: 'Анна', email: anAddress('anna'), phone: null, role: 'employee' }),
    )
    expect((await owner.as(colleagues)).map(({ name }) => name)).toEqual(['Анна', 'Светлана Морозова'])
    await owner.as((ctx) => inviteAgain(ctx, ctx.actor.clientId, { memberId }))
    await owner.as((ctx) => disableMember(ctx, ctx.actor.clientId, { memberId }))
    expect((await owner.as(colleagues)).map(({ state }) => state)).toEqual(['active', 'disabled'])
    for (const foreign of [stranger.memberId, staff.memberId, agency.administratorId]) {
      for (const step of [disableMember, enableMember, inviteAgain])
        await expect(owner.as((ctx) => step(ctx, ctx.actor.clientId, { memberId: foreign }))).rejects.toMatchObject({ key: 'not_found' })
    }
    const into = { clientId: theirs, name: 'Чужой', email: anAddress('x'), phone: null, role: 'employee' } as const
    await expect(owner.as((ctx) => inviteContact(ctx, into))).rejects.toMatchObject({ key: 'not_found' })
  })

  test('is refused an address of somebody whom they may not see, without learning who', async () => {
    const agency = await anAgency(now)
    const owner = await somebody(agency, 'responsible', await aClient(agency, 'Уютная стена'))
    const taken = { name: 'Кто-то', email: agency.email, phone: null, role: 'employee' } as const
    await expect(owner.as((ctx) => inviteColleague(ctx, taken))).rejects.toMatchObject({ key: 'email_taken' })
  })
})
