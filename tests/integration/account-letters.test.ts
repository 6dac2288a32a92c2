import { letterToken } from '@tests/support/letter-token'
import { anAddress, anAgency, visit } from '@tests/support/people'
import { describe, expect, test } from 'vitest'
import { asSystem, livingSession } from '@/data/system-db'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { invitationBehind, join } from '@/features/account/join'
import { placesOf } from '@/features/account/places'
import { requestReset } from '@/features/account/request-reset'
import { isOpenReset, resetPassword } from '@/features/account/reset-password'
import { signIn } from '@/features/account/sign-in'
import { addMember } from '@/features/team/add-member'
import { issueInvitation } from '@/features/team/issue-invitation'
import { unseal } from '@/server/seal'
import { openSession } from '@/server/session'
import { tokenHash } from '@/server/token'

const now = new Date()
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

async function invited(agency: { tenantId: string }, email = anAddress('new')) {
  const token = await inTenant(wholeTenant(agency), async (db) => {
    const member = await addMember(db, { name: 'Дмитрий Орлов', email, role: 'specialist', clientId: null }, now)
    return issueInvitation(db, member, now)
  })
  return { email, token }
}

describe('an invitation', () => {
  test('makes the account with the chosen password and links the membership', async () => {
    const agency = await anAgency(now)
    const { email, token } = await invited(agency)
    expect(await invitationBehind(token, now)).toMatchObject({ email, known: false, tenantSlug: agency.slug })
    const { personId, path } = await join({ token, password: 'my first password' }, visit(now))
    expect(path).toBe(`/${agency.slug}/desk`)
    expect((await signIn({ email, password: 'my first password' }, visit(now).from)).personId).toBe(personId)
  })

  test('works once, even for ten at once', async () => {
    const { token } = await invited(await anAgency(now))
    const tries = Array.from({ length: 10 }, () =>
      join({ token, password: 'my first password' }, visit(now)).then(
        () => 'in',
        ({ key }) => key,
      ),
    )
    expect((await Promise.all(tries)).sort()).toEqual(['in', ...Array.from({ length: 9 }, () => 'link_used')])
    expect(await invitationBehind(token, now)).toBeNull()
  })

  test('runs out after seven days', async () => {
    const { token } = await invited(await anAgency(now))
    expect(await invitationBehind(token, days(6.9))).not.toBeNull()
    expect(await invitationBehind(token, days(7))).toBeNull()
    await expect(join({ token, password: 'my first password' }, visit(days(7)))).rejects.toMatchObject({ key: 'link_used' })
  })

  test('asks an address that has an account for its own password, and brings a second tenant', async () => {
    const [home, second] = [await anAgency(now), await anAgency(now)]
    const { token } = await invited(second, home.email)
    expect(await invitationBehind(token, now)).toMatchObject({ known: true })
    await expect(join({ token, password: 'somebody else’s guess' }, visit(now))).rejects.toMatchObject({
      key: 'wrong_password',
      field: 'password',
    })
    expect((await join({ token, password: home.password }, visit(now))).personId).toBe(home.personId)
    expect((await placesOf(home.personId)).map(({ tenant }) => tenant).sort()).toEqual([home.slug, second.slug].sort())
    expect((await signIn({ email: home.email, password: home.password }, visit(now).from)).personId).toBe(home.personId)
  })

  test('refuses a short password beside the field and stays good', async () => {
    const { token } = await invited(await anAgency(now))
    await expect(join({ token, password: 'short' }, visit(now))).rejects.toMatchObject({ key: 'password_short', field: 'password' })
    expect(await invitationBehind(token, now)).not.toBeNull()
  })

  test('sent again voids the earlier one; only hashes are stored, and the job carries the token sealed', async () => {
    const agency = await anAgency(now)
    const { email, token } = await invited(agency)
    const again = await inTenant(wholeTenant(agency), async (db) => {
      const member = await db.member.findFirstOrThrow({ where: { email } })
      return issueInvitation(db, member, now)
    })
    expect(await invitationBehind(token, now)).toBeNull()
    expect(await invitationBehind(again, now)).not.toBeNull()
    const rows = await inTenant(wholeTenant(agency), (db) => db.invitation.findMany())
    expect(JSON.stringify(rows)).not.toContain(again)
    const payload = await letterToken('send-invitation', rows.find(({ usedAt }) => usedAt === null)?.id ?? '')
    expect(payload).not.toContain(again)
    expect(unseal(payload)).toBe(again)
  })
})

describe('a password reset', () => {
  async function asked(email: string, personId: string) {
    await requestReset({ email }, visit(now))
    const resets = await asSystem({ personId }, (db) => db.passwordReset.findMany({ where: { personId, usedAt: null } }))
    return unseal(await letterToken('send-password-reset', resets[0]?.id ?? ''))
  }

  test('sets a new password once and ends every session', async () => {
    const { email, personId, password } = await anAgency(now)
    const sid = await openSession(personId, visit(now).from, now)
    const token = await asked(email, personId)
    expect(await isOpenReset(token, now)).toBe(true)
    const [first, second] = await Promise.allSettled([
      resetPassword({ token, password: 'a wholly new one' }, visit(now)),
      resetPassword({ token, password: 'a wholly new one' }, visit(now)),
    ])
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected'])
    expect(await livingSession(tokenHash(sid), now)).toBeNull()
    await expect(signIn({ email, password }, visit(now).from)).rejects.toMatchObject({ key: 'wrong_credentials' })
    expect((await signIn({ email, password: 'a wholly new one' }, visit(now).from)).personId).toBe(personId)
  })

  test('runs out after thirty minutes, and a newer one voids it', async () => {
    const { email, personId } = await anAgency(now)
    const token = await asked(email, personId)
    expect(await isOpenReset(token, minutes(29))).toBe(true)
    expect(await isOpenReset(token, minutes(30))).toBe(false)
    await asked(email, personId)
    expect(await isOpenReset(token, now)).toBe(false)
  })

  test('answers an unknown address alike and in the same time', async () => {
    const { email } = await anAgency(now)
    const timed = async (address: string) => {
      const start = performance.now()
      await requestReset({ email: address }, visit(now))
      return performance.now() - start
    }
    await timed(anAddress('warm'))
    const [known, unknown] = [await timed(email), await timed(anAddress('nobody'))]
    expect(Math.abs(known - unknown)).toBeLessThan(60)
  })
})
