import { makeWorld, noon, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { saveTenant } from '@/features/settings/save-tenant'
import { publicTariffs } from '@/features/tariffs/public-tariffs'
import { saveOffer } from '@/features/tariffs/save-offer'
import { savePricing } from '@/features/tariffs/save-pricing'
import { saveTariff } from '@/features/tariffs/save-tariff'
import { removeWork, saveWork } from '@/features/tariffs/save-work'
import { SavePricing, SaveWork } from '@/features/tariffs/schema'
import type { Context } from '@/server/context'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const write = <T>(work: (ctx: Context) => Promise<T>) => world.act(world.admin, 'settings.write', noon, work)
const tariff = () => sees(world, (db) => db.tariff.findFirstOrThrow({ where: { id: world.tariff.id } }))
const editions = () => sees(world, (db) => db.tariffEdition.findMany({ where: { tariffId: world.tariff.id }, orderBy: { number: 'asc' } }))
const at = async () => ({ tariffId: world.tariff.id, version: (await tariff()).version })
const pricing = async (fields: Record<string, string> = {}) => SavePricing.safeParse({ ...(await at()), incrementMinutes: '1', ...fields })

describe('an edition', () => {
  test('is written when a price changes, and what was sold stays under its own', async () => {
    const before = await editions()
    const { name, monthlyMinutes, overageKopecks, calendarId } = world.tariff
    const terms = { name, monthlyMinutes, overageKopecks, calendarId }
    await write(async (ctx) => saveTariff(ctx, { ...terms, ...(await at()), priceKopecks: 3_500_000 }))
    await write(async (ctx) => saveTariff(ctx, { ...terms, ...(await at()), priceKopecks: 3_500_000 }))
    const after = await editions()
    expect(after.map(({ number, priceKopecks }) => [number, priceKopecks])).toEqual([
      ...before.map(({ number, priceKopecks }) => [number, priceKopecks]),
      [before.length + 1, 3_500_000],
    ])
    const contract = await sees(world, (db) => db.contract.findFirstOrThrow({ where: { clientId: world.alpha.id } }))
    expect(contract.editionId).toBe(before.at(-1)?.id)
  })

  test('can be neither changed nor taken away', async () => {
    for (const change of ['updateMany', 'deleteMany'] as const) {
      const input = change === 'updateMany' ? { data: { priceKopecks: 1 } } : {}
      await expect(sees(world, (db) => (db.tariffEdition[change] as (input: object) => Promise<unknown>)(input))).rejects.toThrow()
    }
  })

  test('holds rounding, prices by speciality, the ladder and the regular works', async () => {
    const input = await pricing({
      incrementMinutes: '15',
      rate_programmer: '2 500',
      months_1: '6',
      percent_1: '10',
      months_3: '3',
      percent_3: '5',
    })
    if (!input.success) throw input.error
    await write((ctx) => savePricing(ctx, input.data))
    const work = SaveWork.parse({ ...(await at()), name: 'Резервная копия', every: 'week', weekday: '2', monthday: '40', speciality: '' })
    await write((ctx) => saveWork(ctx, work))
    const last = (await editions()).at(-1)
    expect(last).toMatchObject({
      incrementMinutes: 15,
      rates: { programmer: 250_000 },
      discounts: [
        { months: 3, percent: 5 },
        { months: 6, percent: 10 },
      ],
      works: [{ name: 'Резервная копия', every: 'week', on: 2, speciality: null }],
    })
    const key = (last?.works as { key: string }[] | undefined)?.[0]?.key ?? ''
    await write(async (ctx) => removeWork(ctx, { ...(await at()), key }))
    expect((await editions()).at(-1)?.works).toEqual([])
    await expect(write(async (ctx) => removeWork(ctx, { ...(await at()), key }))).rejects.toMatchObject({ reason: 'not_found' })
  })
})

test.each([
  [{ months_1: '6', percent_1: '' }, 'percent_1', 'required'],
  [{ months_1: '6', percent_1: '10', months_2: '6', percent_2: '20' }, 'months_2', 'discount_twice'],
  [{ months_1: '1', percent_1: '10' }, 'months_1', 'discount_months'],
  [{ months_1: '6', percent_1: '101' }, 'percent_1', 'discount_percent'],
  [{ rate_seo: 'дорого' }, 'rate_seo', 'money'],
  [{ incrementMinutes: '7' }, 'incrementMinutes', 'invalid'],
])('prices typed as %o are refused beside %s', async (fields, field, key) => {
  const { error } = await pricing(fields as Record<string, string>)
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toContainEqual([field, key])
})

describe('the public page', () => {
  test('is there once it is switched on, with what is offered alone', async () => {
    expect(await publicTariffs(world.slug)).toBeNull()
    const { version } = await sees(world, (db) => db.tenant.findFirstOrThrow())
    await write((ctx) => saveTenant(ctx, { version, tariffsPublic: true }))
    expect((await publicTariffs(world.slug))?.map(({ name }) => name)).toEqual([world.tariff.name])
    await write(async (ctx) => saveOffer(ctx, { ...(await at()), description: 'Для магазинов', offered: false }))
    expect(await publicTariffs(world.slug)).toEqual([])
    expect(await publicTariffs('нет-такого')).toBeNull()
  })
})
