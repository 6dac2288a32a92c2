import { anAgency, visit } from '@tests/support/people'
import { asThemselves, codeAt, withSecondFactor } from '@tests/support/second-factor'
import { describe, expect, test } from 'vitest'
import { asSystem, livingSession } from '@/data/system-db'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { dropSecondFactor, renewRecoveryCodes } from '@/features/account/change-second-factor'
import { enterByCode } from '@/features/account/enter-by-code'
import { join } from '@/features/account/join'
import { prove } from '@/features/account/next-auth'
import { placesOf } from '@/features/account/places'
import { proveSecondFactor } from '@/features/account/prove-second-factor'
import { beginSecondFactor, confirmSecondFactor } from '@/features/account/set-up-second-factor'
import { signIn } from '@/features/account/sign-in'
import { addMember } from '@/features/team/add-member'
import { issueInvitation } from '@/features/team/issue-invitation'
import { openPending, sealPending } from '@/server/pending'
import { seal } from '@/server/seal'
import { tokenHash } from '@/server/token'
import { stepOfCode } from '@/server/totp'

const now = new Date()
const later = (seconds: number) => new Date(+now + seconds * 1000)
const wrong = { reason: 'invalid', key: 'wrong_second_code', field: 'code' }
const keyOf = (tried: Promise<unknown>) =>
  tried.then(
    () => 'in',
    ({ key }) => key,
  )

describe('a code', () => {
  test('is that of RFC 6238, of the present half-minute or a neighbour', () => {
    // The RFC's secret «12345678901234567890» and its table, the last six of eight digits.
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    const table = { 1111111109: '081804', 1111111111: '050471', 1234567890: '005924', 2000000000: '279037' }
    expect(stepOfCode(secret, '287082', new Date(59_000))).toBe(1)
    for (const [seconds, code] of Object.entries(table)) {
      const step = Math.floor(Number(seconds) / 30)
      const at = (offset: number) => stepOfCode(secret, code, new Date((Number(seconds) + offset) * 1000))
      expect([at(0), at(30), at(-30), at(90), at(-90)]).toEqual([step, step, step, null, null])
    }
  })

  test('opens once: neither again, nor an older one after it', async () => {
    const agency = await anAgency(now)
    const { secret } = await withSecondFactor(agency, now)
    const enter = (code: string, at = now) => keyOf(proveSecondFactor({ personId: agency.personId, code }, visit(at).from, at))
    expect(await enter(codeAt(secret, now))).toBe('in')
    expect(await enter(codeAt(secret, now))).toBe('code_spent')
    expect(await enter(codeAt(secret, later(-30)))).toBe('code_spent')
    expect(await enter(codeAt(secret, later(30)), later(30))).toBe('in')
  })

  test('lets one of ten requests in that bring it at once', async () => {
    const agency = await anAgency(now)
    const { secret, codes } = await withSecondFactor(agency, now)
    const five = (code: string) => Array.from({ length: 5 }, () => keyOf(proveSecondFactor({ ...agency, code }, visit(now).from, now)))
    expect((await Promise.all(five(codeAt(secret, now)))).filter((key) => key === 'in')).toHaveLength(1)
    expect((await Promise.all(five(codes[0] ?? ''))).filter((key) => key === 'in')).toHaveLength(1)
  })

  test('can be guessed five times in a quarter of an hour, from wherever, and the right one waits too', async () => {
    const agency = await anAgency(now)
    const { secret } = await withSecondFactor(agency, now)
    const enter = (code: string) => keyOf(proveSecondFactor({ personId: agency.personId, code }, visit(now).from, now))
    const right = codeAt(secret, now)
    const guess = right === '000000' ? '111111' : '000000'
    for (let round = 0; round < 5; round++) expect(await enter(guess)).toBe('wrong_second_code')
    expect(await enter(right)).toBe('too_many_attempts')
  })
})

describe('setting it up', () => {
  test('asks for the password, counts from the first right code, ends other sessions, and gives ten recovery codes', async () => {
    const agency = await anAgency(now)
    const elsewhere = await asThemselves(agency.personId, now)
    const ctx = await asThemselves(agency.personId, now)
    await expect(beginSecondFactor(ctx, { current_password: 'wrong' })).rejects.toMatchObject({ field: 'current_password' })
    const { secret, qr } = await beginSecondFactor(ctx, { current_password: agency.password })
    expect(qr.path).toMatch(/^M\d+ \d+h/)
    expect(await signIn(agency, visit(now).from)).toMatchObject({ secondFactor: false })
    const other = codeAt(secret, later(3600))
    await expect(confirmSecondFactor(ctx, { code: other })).rejects.toMatchObject(wrong)
    const codes = await confirmSecondFactor(ctx, { code: codeAt(secret, now) })
    expect(new Set(codes).size).toBe(10)
    expect(await signIn(agency, visit(now).from)).toMatchObject({ secondFactor: true })
    expect(await livingSession(tokenHash(elsewhere.sid), now)).toBeNull()
    expect(await livingSession(tokenHash(ctx.sid), now)).not.toBeNull()
    const kept = await asSystem(agency, (db) =>
      db.person.findUniqueOrThrow({ where: { id: agency.personId }, include: { recoveryCodes: true } }),
    )
    expect(JSON.stringify(kept)).not.toContain(secret.replaceAll(' ', ''))
    for (const code of codes) expect(JSON.stringify(kept)).not.toContain(code)
    await expect(beginSecondFactor(ctx, { current_password: agency.password })).rejects.toMatchObject({ key: 'second_factor_there' })
  })

  test('new recovery codes void the old ones, and switching it off takes password and code', async () => {
    const agency = await anAgency(now)
    const { secret, codes, ctx } = await withSecondFactor(agency, now)
    const again = { ...ctx, now }
    const fresh = await renewRecoveryCodes(again, { code: codeAt(secret, now) })
    const enter = (code: string) => keyOf(proveSecondFactor({ personId: agency.personId, code }, visit(now).from, now))
    expect(await enter(codes[1] ?? '')).toBe('wrong_second_code')
    const drop = { current_password: agency.password, code: fresh[0] ?? '' }
    await expect(dropSecondFactor(again, { ...drop, current_password: 'wrong' })).rejects.toMatchObject({ key: 'wrong_password' })
    await expect(dropSecondFactor(again, { ...drop, code: codes[2] ?? '' })).rejects.toMatchObject(wrong)
    await dropSecondFactor(again, drop)
    expect(await signIn(agency, visit(now).from)).toMatchObject({ secondFactor: false })
    expect(await enter(fresh[1] ?? '')).toBe('wrong_second_code')
  })

  test('stays on where an agency of the person requires it', async () => {
    const agency = await anAgency(now)
    const { secret, ctx } = await withSecondFactor(agency, now)
    await inTenant(wholeTenant(agency), (db) => db.tenant.updateMany({ data: { staffNeedTotp: true } }))
    const drop = { current_password: agency.password, code: codeAt(secret, now) }
    await expect(dropSecondFactor({ ...ctx, now }, drop)).rejects.toMatchObject({ key: 'second_factor_required' })
  })
})

describe('signing in', () => {
  const pendingOf = async (personId: string, more = {}) => {
    const { passwordChangedAt } = await asSystem({ personId }, (db) => db.person.findUniqueOrThrow({ where: { id: personId } }))
    return { personId, passwordChangedAt: Number(passwordChangedAt ?? 0), ...more }
  }

  test('takes the code within five minutes of the password, and a recovery code once', async () => {
    const agency = await anAgency(now)
    const { secret, codes } = await withSecondFactor(agency, now)
    const pending = await pendingOf(agency.personId, { next: '/nord/desk' })
    expect(openPending(sealPending(pending, now), later(299))).toMatchObject(pending)
    expect(openPending(sealPending(pending, now), later(300))).toBeNull()
    expect(openPending(seal(JSON.stringify(pending)), now)).toBeNull()
    expect(openPending(`${sealPending(pending, now)}x`, now)).not.toMatchObject({ personId: 'x' })
    await expect(enterByCode(null, codeAt(secret, now), visit(now))).rejects.toMatchObject({ key: 'sign_in_again' })
    expect(await enterByCode(pending, codeAt(secret, now), visit(now))).toEqual({ personId: agency.personId, next: '/nord/desk' })
    const code = codes[3]?.replace('-', '') ?? ''
    expect(await enterByCode(pending, code, visit(now))).toMatchObject({ personId: agency.personId })
    expect(await keyOf(enterByCode(pending, code, visit(now)))).toBe('wrong_second_code')
  })

  test('begins anew where the password has changed between the two steps', async () => {
    const agency = await anAgency(now)
    const { secret } = await withSecondFactor(agency, now)
    const pending = await pendingOf(agency.personId)
    await asSystem(agency, (db) => db.person.updateMany({ where: { id: agency.personId }, data: { passwordChangedAt: later(1) } }))
    expect(await keyOf(enterByCode(pending, codeAt(secret, now), visit(now)))).toBe('sign_in_again')
  })

  test('of one person is no second factor of another', async () => {
    const [one, other] = [await anAgency(now), await anAgency(now)]
    const { secret, codes } = await withSecondFactor(one, now)
    await withSecondFactor(other, now)
    for (const code of [codeAt(secret, now), codes[0] ?? ''])
      expect(await keyOf(proveSecondFactor({ personId: other.personId, code }, visit(now).from, now))).toBe('wrong_second_code')
  })

  test('by next-auth needs the code as well', async () => {
    const agency = await anAgency(now)
    const { secret } = await withSecondFactor(agency, now)
    const input = { email: agency.email, password: agency.password, next: '' }
    for (const code of [undefined, '', '000', { $ne: 1 }])
      expect(await keyOf(prove(input, code, visit(now).from, now))).toBe('wrong_second_code')
    expect(await prove(input, codeAt(secret, now), visit(now).from, now)).toEqual({ id: agency.personId })
  })

  test('by an invitation waits for the code, and the invitation stays good until then', async () => {
    const [home, second] = [await anAgency(now), await anAgency(now)]
    const { secret } = await withSecondFactor(home, now)
    const token = await inTenant(wholeTenant(second), async (db) =>
      issueInvitation(db, await addMember(db, { name: 'Елена', email: home.email, role: 'specialist', clientId: null }, now), now),
    )
    const joined = await join({ token, password: home.password }, visit(now))
    expect(joined).toEqual({ personId: home.personId, waiting: token })
    expect((await placesOf(home.personId)).map(({ tenant }) => tenant)).toEqual([home.slug])
    const pending = await pendingOf(home.personId, { invitation: token })
    expect(await keyOf(enterByCode(pending, '000000', visit(now)))).toBe('wrong_second_code')
    expect(await enterByCode(pending, codeAt(secret, now), visit(now))).toMatchObject({ next: `/${second.slug}/desk` })
    expect((await placesOf(home.personId)).map(({ tenant }) => tenant).sort()).toEqual([home.slug, second.slug].sort())
  })
})
