import { cookieJar, jar } from '@tests/support/cookie-jar'
import { anAgency } from '@tests/support/people'
import { withSecondFactor } from '@tests/support/second-factor'
import { encode } from 'next-auth/jwt'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { permissions } from '@/domain/permission'
import { addMember } from '@/features/team/add-member'
import { formAction } from '@/server/action'
import { authorized, enter } from '@/server/authorized'
import { env } from '@/server/env'
import { openSession } from '@/server/session'
import { sessionCookie } from '@/server/session-cookie'

vi.mock('next/headers', () => cookieJar())

const now = new Date()
const from = { address: 'test', device: 'test' }

beforeEach(() => jar.clear())

async function comesAs(personId: string) {
  const token = await encode({ token: { sub: personId, sid: await openSession(personId, from, now) }, secret: env().AUTH_SECRET })
  jar.set(sessionCookie().name, token)
}

async function strictAgency() {
  const agency = await anAgency(now)
  await inTenant(wholeTenant(agency), (db) => db.tenant.updateMany({ data: { staffNeedTotp: true } }))
  return agency
}

describe('an agency that requires a second factor', () => {
  test('opens nothing but its set-up to staff without one, whatever they ask for', async () => {
    const { slug, personId } = await strictAgency()
    await comesAs(personId)
    for (const permission of permissions.filter((name) => name !== 'account.secure'))
      await expect(enter(slug, permission, () => Promise.resolve('in'))).rejects.toMatchObject({
        reason: 'forbidden',
        key: 'second_factor_needed',
      })
    expect(await enter(slug, 'account.secure', () => Promise.resolve('in'))).toBe('in')
  })

  test('sends pages to the set-up', async () => {
    const { slug, personId } = await strictAgency()
    await comesAs(personId)
    const work = vi.fn(() => Promise.resolve('in'))
    await expect(authorized(slug, 'desk.open', work)).rejects.toMatchObject({
      digest: expect.stringContaining(`/${slug}/account/security?second=required`),
    })
    expect(work).not.toHaveBeenCalled()
  })

  test('answers actions with the reason, and they do nothing', async () => {
    const { slug, personId } = await strictAgency()
    await comesAs(personId)
    const work = vi.fn(() => Promise.resolve())
    const action = formAction(z.object({}), 'profile.write', work)
    expect(await action(slug, {}, new FormData())).toMatchObject({ message: { key: 'second_factor_needed' } })
    expect(work).not.toHaveBeenCalled()
  })

  test('opens everything once it is set up, and never closes to clients', async () => {
    const agency = await strictAgency()
    await withSecondFactor(agency, now)
    await comesAs(agency.personId)
    expect(await enter(agency.slug, 'desk.open', () => Promise.resolve('in'))).toBe('in')

    const guest = await anAgency(now)
    await inTenant(wholeTenant(agency), async (db) => {
      const client = await db.client.create({ data: { name: 'Стена', createdAt: now } })
      const member = await addMember(db, { name: 'Клиент', email: guest.email, role: 'responsible', clientId: client.id }, now)
      await db.member.updateMany({ where: { id: member.id }, data: { personId: guest.personId } })
    })
    await comesAs(guest.personId)
    expect(await enter(agency.slug, 'portal.open', () => Promise.resolve('in'))).toBe('in')
    expect(await enter(guest.slug, 'desk.open', () => Promise.resolve('in'))).toBe('in')
  })
})
