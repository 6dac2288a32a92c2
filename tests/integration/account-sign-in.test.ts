import { anAddress, anAgency, signedInAs, visit } from '@tests/support/people'
import { describe, expect, test } from 'vitest'
import { asSystem, livingSession } from '@/data/system-db'
import { throughDoor } from '@/data/tenant-db'
import { changePassword } from '@/features/account/change-password'
import { changeProfile } from '@/features/account/change-profile'
import { devicesOf } from '@/features/account/devices'
import { endOtherSessions } from '@/features/account/end-other-sessions'
import { endSession } from '@/features/account/end-session'
import { placesOf } from '@/features/account/places'
import { profileOf } from '@/features/account/profile'
import { signIn } from '@/features/account/sign-in'
import { endSessionOf, openSession } from '@/server/session'
import { tokenHash } from '@/server/token'

const now = new Date()
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

describe('signing in', () => {
  test('the right password opens the account, a wrong one and an unknown address get the same answer', async () => {
    const { email, password, personId } = await anAgency(now)
    expect(await signIn({ email, password }, visit(now).from)).toMatchObject({ personId, locale: 'ru' })
    const wrong = { reason: 'invalid', key: 'wrong_credentials', field: undefined }
    await expect(signIn({ email, password: 'wrong' }, visit(now).from)).rejects.toMatchObject(wrong)
    await expect(signIn({ email: anAddress('nobody'), password }, visit(now).from)).rejects.toMatchObject(wrong)
  })

  test('an unknown address takes as long as a known one', async () => {
    const { email } = await anAgency(now)
    const timed = async (address: string) => {
      const start = performance.now()
      await signIn({ email: address, password: 'wrong' }, visit(now).from).catch(() => undefined)
      return performance.now() - start
    }
    const middle = async (address: () => string) => {
      const times = []
      for (let round = 0; round < 9; round++) times.push(await timed(address()))
      return times.sort((a, b) => a - b)[4] ?? 0
    }
    const known = await middle(() => email)
    const unknown = await middle(() => anAddress('nobody'))
    expect(Math.abs(known - unknown)).toBeLessThan(Math.max(known, unknown) * 0.5)
  })

  test('after ten failures in a quarter of an hour the account waits, even at the right password, and the minutes are told', async () => {
    const { email, password } = await anAgency(now)
    const { from } = visit(now)
    const tries = Array.from({ length: 12 }, () => signIn({ email, password: 'wrong' }, from).catch((error) => error.key))
    const answers = await Promise.all(tries)
    expect(answers.filter((key) => key === 'wrong_credentials')).toHaveLength(10)
    await expect(signIn({ email, password }, from)).rejects.toMatchObject({
      reason: 'limit',
      key: 'too_many_attempts',
      values: { minutes: 15 },
    })
  })

  test('a thousand attempts from one address try ten passwords, cost almost nothing, and leave the owner a way in', async () => {
    const { email, password, personId } = await anAgency(now)
    const { from } = visit(now)
    const attempt = () => signIn({ email, password: 'wrong' }, from).catch((error) => error.key)
    const first = performance.now()
    for (let round = 0; round < 10; round++) expect(await attempt()).toBe('wrong_credentials')
    const each = (performance.now() - first) / 10
    const start = performance.now()
    for (let round = 0; round < 990; round++) expect(await attempt()).toBe('too_many_attempts')
    // Far less than a password's derivation each: no memory-hard work for whoever is refused.
    expect((performance.now() - start) / 990).toBeLessThan(each / 2)
    expect((await signIn({ email, password }, visit(now).from)).personId).toBe(personId)
  })

  test('an account is tried fifty times in an hour from everywhere, and an address a hundred times in ten minutes for all accounts', async () => {
    const { email } = await anAgency(now)
    const answers: Record<string, number> = {}
    const count = (key: string) => {
      answers[key] = (answers[key] ?? 0) + 1
    }
    for (let round = 0; round < 55; round++)
      await signIn({ email, password: 'wrong' }, visit(now).from).catch(({ key }) => count(`account ${key}`))
    const { from } = visit(now)
    for (let round = 0; round < 105; round++)
      await signIn({ email: anAddress('sprayed'), password: 'wrong' }, from).catch(({ key }) => count(`address ${key}`))
    expect(answers).toEqual({
      'account wrong_credentials': 50,
      'account too_many_attempts': 5,
      'address wrong_credentials': 100,
      'address too_many_attempts': 5,
    })
  })

  test('what succeeds is not counted', async () => {
    const { email, password } = await anAgency(now)
    const { from } = visit(now)
    for (let round = 0; round < 15; round++) await signIn({ email, password }, from)
  })
})

describe('a session', () => {
  test('ends when nobody comes for eight hours, after fourteen days, and at sign-out', async () => {
    const { personId } = await anAgency(now)
    const lives = async (sid: string, at: Date) => (await livingSession(tokenHash(sid), at)) !== null
    const idle = await openSession(personId, visit(now).from, now)
    expect(await lives(idle, later(7.9))).toBe(true)
    expect(await lives(idle, later(15.8))).toBe(true)
    expect(await lives(idle, later(24))).toBe(false)
    const long = await openSession(personId, visit(now).from, now)
    for (let hour = 7; hour < 14 * 24; hour += 7) expect(await lives(long, later(hour))).toBe(true)
    expect(await lives(long, later(14 * 24))).toBe(false)
    const left = await openSession(personId, visit(now).from, now)
    await endSessionOf(left, now)
    expect(await lives(left, now)).toBe(false)
  })

  test('ends elsewhere when the password changes, and goes on here', async () => {
    const { personId, email, password } = await anAgency(now)
    const here = await openSession(personId, visit(now).from, now)
    const elsewhere = await openSession(personId, visit(now).from, now)
    const person = await livingSession(tokenHash(here), now)
    if (!person) throw new Error('no session')
    const ctx = { ...visit(now), ...person }
    await expect(changePassword(ctx, { current_password: 'wrong', password: 'another long one' })).rejects.toMatchObject({
      key: 'wrong_password',
      field: 'current_password',
    })
    await changePassword(ctx, { current_password: password, password: 'another long one' })
    expect(await livingSession(tokenHash(here), now)).not.toBeNull()
    expect(await livingSession(tokenHash(elsewhere), now)).toBeNull()
    expect((await signIn({ email, password: 'another long one' }, visit(now).from)).personId).toBe(personId)
  })

  test('is listed as a device, and ends at once when signed out from another', async () => {
    const { personId, slug } = await anAgency(now)
    const here = await openSession(personId, { address: '198.51.100.7', device: 'Firefox Windows' }, now)
    const lost = await openSession(personId, { address: '2001:db8:1::2', device: 'Chrome Android' }, now)
    const session = await livingSession(tokenHash(here), now)
    const gone = await livingSession(tokenHash(lost), now)
    if (!session || !gone) throw new Error('no session')
    const ctx = { ...visit(now), ...session }
    const { devices } = await devicesOf(session, now)
    expect(devices[0]).toMatchObject({ current: true, address: '198.51.…' })
    expect(devices.find(({ id }) => id === gone.sessionId)).toMatchObject({ current: false, address: '2001:db8:…' })
    await endSession(ctx, { id: gone.sessionId })
    expect(await livingSession(tokenHash(lost), now)).toBeNull()
    expect((await devicesOf(session, now)).devices.map(({ id }) => id)).not.toContain(gone.sessionId)
    const door = throughDoor({ tokenHash: tokenHash(lost), tenant: slug, now }, () => Promise.resolve('in'))
    await expect(door).rejects.toMatchObject({ signedIn: false })
  })

  test('list stays short however many there are, and all the others end with one press', async () => {
    const { personId } = await anAgency(now)
    const here = await livingSession(tokenHash(await openSession(personId, visit(now).from, now)), now)
    if (!here) throw new Error('no session')
    for (let count = 0; count < 30; count++) await openSession(personId, visit(now).from, now)
    const { devices, more } = await devicesOf(here, now)
    expect([devices.length, more]).toEqual([21, 11])
    await endOtherSessions({ ...visit(now), ...here })
    expect(await devicesOf(here, now)).toMatchObject({ devices: [{ current: true }], more: 0 })
  })

  test('of somebody else can be neither read nor ended', async () => {
    const [one, other] = [await anAgency(now), await anAgency(now)]
    const seen = await asSystem({ personId: one.personId }, (db) => db.session.findMany({ where: { personId: other.personId } }))
    const ended = await asSystem({ personId: one.personId }, (db) =>
      db.session.updateMany({ where: { personId: other.personId }, data: { endedAt: now } }),
    )
    expect([seen, ended.count]).toEqual([[], 0])
    const [mine, theirs] = [await openSession(one.personId, visit(now).from, now), await openSession(other.personId, visit(now).from, now)]
    const [me, them] = [await livingSession(tokenHash(mine), now), await livingSession(tokenHash(theirs), now)]
    if (!me || !them) throw new Error('no session')
    await endSession({ ...visit(now), ...me }, { id: them.sessionId })
    expect(await livingSession(tokenHash(theirs), now)).not.toBeNull()
  })
})

test('a person renames themselves everywhere, and nobody else', async () => {
  const [one, other] = [await anAgency(now), await anAgency(now)]
  const session = await livingSession(tokenHash(await openSession(one.personId, visit(now).from, now)), now)
  if (!session) throw new Error('no session')
  const told = { name: 'Елена Новая', phone: '+7 900 000-00-00', locale: 'en', theme: 'dark' } as const
  await changeProfile({ ...visit(now), ...session }, { ...told, memberId: one.administratorId })
  const foreign = changeProfile({ ...visit(now), ...session }, { ...told, name: 'Чужая', memberId: other.administratorId })
  await expect(foreign).rejects.toMatchObject({ reason: 'not_found' })
  expect(await profileOf({ personId: one.personId, memberId: one.administratorId })).toMatchObject(told)
  expect(await profileOf({ personId: other.personId, memberId: other.administratorId })).toMatchObject({ phone: null })
  expect(await one.as(({ actor }) => Promise.resolve(actor.name))).toBe('Елена Новая')
  expect(await other.as(({ actor }) => Promise.resolve(actor.name))).toBe('Елена Рудакова')
})

test('a person sees own places alone, and a tenant that is not theirs shuts its door', async () => {
  const [one, other] = [await anAgency(now), await anAgency(now)]
  expect((await placesOf(one.personId)).map(({ path }) => path)).toEqual([`/${one.slug}/desk`])
  const outside = await signedInAs(one.personId, other.slug, now)
  await expect(outside(() => Promise.resolve('in'))).rejects.toThrow('outside the tenant')
})
