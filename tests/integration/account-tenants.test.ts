import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { anAddress, anAgency, visit } from '@tests/support/people'
import { describe, expect, test } from 'vitest'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { addWorkingMinutes } from '@/domain/calendar'
import { workingTimeOf } from '@/features/calendars/working-time'
import { createTenant } from '@/features/tenants/create-tenant'
import { announceFirstAdministrator, makeFirstTenant } from '@/features/tenants/first-visit'
import { reservedSlugs } from '@/features/tenants/reserved-slugs'
import { CreateTenant } from '@/features/tenants/schema'
import { signUp } from '@/features/tenants/sign-up'

const now = new Date('2026-11-13T09:00:00Z')

describe('a new tenant', () => {
  test('can work at once: a week with Russia’s holidays, a catalogue, a tariff with targets for every priority, numbers', async () => {
    const agency = await anAgency(now)
    await inTenant(wholeTenant(agency), async (db) => {
      const time = await workingTimeOf(db, null)
      expect(addWorkingMinutes(time, new Date('2026-03-06T14:30:00Z'), 60)).toEqual(new Date('2026-03-10T06:30:00Z'))
      expect(await db.category.count({ where: { outOfScope: false } })).toBeGreaterThanOrEqual(11)
      expect(await db.tariff.findFirst({ include: { targets: true } })).toMatchObject({
        monthlyMinutes: 600,
        priceKopecks: 3_000_000,
        overageKopecks: 150_000,
      })
      expect(await db.target.count()).toBe(4)
      expect(await db.ticketCounter.findFirst()).toMatchObject({ last: 1000 })
    })
  })

  test('does not get an address that is taken, and leaves nothing behind', async () => {
    const { slug } = await anAgency(now)
    const email = anAddress('second')
    const input = { slug, name: 'Вторая', timeZone: 'Europe/Moscow', phone: null, administrator: { name: 'Кто-то', email } }
    await expect(createTenant(input, now)).rejects.toMatchObject({ key: 'slug_taken', field: 'slug' })
    await createTenant({ ...input, slug: `t-${randomUUID().slice(0, 13)}` }, now)
  })

  test('has an address of letters, digits and hyphens that is no route', () => {
    const keyOf = (slug: string) =>
      CreateTenant.safeParse({ slug, name: 'А', administrator: { name: 'Б', email: 'a@b.ru' } }).error?.issues[0]?.message ?? 'fine'
    expect(['nord', 'a1', 'x-y', 'a'.repeat(40)].map(keyOf)).toEqual(['fine', 'fine', 'fine', 'fine'])
    expect(['a', '-ab', 'ab-', 'a b', 'я', 'a/b', 'a'.repeat(41), 'a\u0000b'].map(keyOf)).toEqual(Array(8).fill('slug'))
    expect(['sign-in', 'api', 'inbox', 'places'].map(keyOf)).toEqual(Array(4).fill('slug_reserved'))
  })
})

test('every first segment of a route is reserved', () => {
  const groups = readdirSync('src/app', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const routes = groups.flatMap(({ name }) =>
    name.startsWith('(')
      ? readdirSync(`src/app/${name}`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
      : [name],
  )
  expect(routes.filter((name) => !name.startsWith('[') && !reservedSlugs.includes(name))).toEqual([])
})

test('an agency signs itself up and its administrator waits for the letter', async () => {
  const slug = `t-${randomUUID().slice(0, 13)}`
  await signUp({ agency: 'Новое агентство', slug, name: 'Ирина', email: anAddress('irina') }, visit(now))
  await expect(signUp({ agency: 'То же', slug, name: 'Ирина', email: anAddress('irina') }, visit(now))).rejects.toMatchObject({
    key: 'slug_taken',
  })
})

test('where there is a tenant, no first visit is announced and no code opens one', async () => {
  await anAgency(now)
  expect(await announceFirstAdministrator(now)).toBeNull()
  const input = { code: 'ABCD', agency: 'А', slug: 'first-one', name: 'Б', email: anAddress('first'), password: 'long enough one' }
  await expect(makeFirstTenant(input, visit(now))).rejects.toMatchObject({ key: 'wrong_code', field: 'code' })
})
