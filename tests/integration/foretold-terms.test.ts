import { randomUUID } from 'node:crypto'
import { waiting } from '@tests/support/told'
import { later, makeWorld, sees, type World } from '@tests/support/world'
import { beforeEach, describe, expect, test } from 'vitest'
import { lastDecree } from '@/domain/production-calendar'
import { type Effect, effectOfContract, effectOfTariff } from '@/features/calendar-settings/effect'
import { saveCalendar } from '@/features/calendar-settings/save-calendar'
import { previewAfter } from '@/features/calendar-settings/schema'
import { saveContract } from '@/features/clients/save-contract'
import { SaveContract } from '@/features/clients/schema'
import { addTariff, saveTariff } from '@/features/tariffs/save-tariff'
import { recountClocks } from '@/jobs/recount-clocks'
import type { Context } from '@/server/context'

let world: World
beforeEach(async () => {
  world = await makeWorld()
  await world.file(world.alpha.employee, later(340), { situation: 'hindered', subject: 'Перед закрытием' })
  await world.file(world.alpha.employee, later(350), { situation: 'planned', subject: 'Перед самым закрытием' })
  await world.file(world.beta.employee, later(350), { situation: 'hindered', subject: 'Другой клиент' })
})

const now = later(356)
const write = <T>(work: (ctx: Context) => Promise<T>) => world.act(world.admin, 'settings.write', now, work)
const lead = <T>(work: (ctx: Context) => Promise<T>) => world.act(world.manager, 'client.write', now, work)
const allDues = () =>
  sees(world, (db) =>
    db.clock.findMany({
      orderBy: [{ ticketId: 'asc' }, { kind: 'asc' }],
      select: { kind: true, dueAt: true, ticket: { select: { number: true } } },
    }),
  )
type Dues = Awaited<ReturnType<typeof allDues>>
const dueOf = (dues: Dues, { number, clock }: Effect['rows'][number]) =>
  dues.find(({ kind, ticket }) => kind === clock && ticket.number === number)?.dueAt ?? null

/** Open till late, so that what comes in before closing is due the same evening. */
const lateCalendar = () =>
  write((ctx) => {
    const day: ['09:00', '22:00'][] = [['09:00', '22:00']]
    const calendar = {
      timezone: 'Europe/Moscow',
      weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
      exceptions: [],
      base: 'ru' as const,
      decrees: { through: lastDecree, typed: {} },
    }
    return saveCalendar(ctx, { calendarId: null, version: 0, name: 'Поздний', calendar })
  })

/** Saves, counts anew as the job does, and compares with what was foretold of each ticket and of no other. */
async function comesTrue(foretold: Effect, save: () => Promise<unknown>) {
  const before = await allDues()
  await save()
  expect(await allDues()).toEqual(before)
  for (const { data } of await waiting('recount-clocks', world))
    await recountClocks(data, { jobId: randomUUID(), enqueuedAt: now, now, post: async () => expect.unreachable() })
  const after = await allDues()
  for (const row of foretold.rows) {
    expect(dueOf(before, row)).toEqual(row.before)
    expect(dueOf(after, row)).toEqual(row.after)
    expect(row.after).not.toEqual(row.before)
  }
  const moved = after.filter(({ dueAt }, i) => dueAt?.getTime() !== before[i]?.dueAt?.getTime()).map(({ ticket }) => ticket.number)
  expect([...new Set(moved)].sort()).toEqual([...new Set(foretold.rows.map(({ number }) => number))].sort())
}

async function contractOf(clientId: string, change: object = {}) {
  const { id, number, tariffId } = await sees(world, (db) => db.contract.findFirstOrThrow({ where: { clientId } }))
  const typed = { clientId, contractId: id, number, tariffId, calendarId: '', hours: '10', startsOn: '2026-09-01', ...change }
  return { id, input: SaveContract.parse(typed) }
}

describe('what the form foretells is what the recount then writes', () => {
  test('of another calendar for a tariff, whose contracts have none of their own', async () => {
    const { id: calendarId } = await lateCalendar()
    const own = await contractOf(world.beta.id, {
      calendarId: (await sees(world, (db) => db.calendar.findFirstOrThrow({ where: { isDefault: true } }))).id,
    })
    await lead((ctx) => saveContract(ctx, own.input))
    const foretold = await write((ctx) => effectOfTariff(ctx, world.tariff.id, { calendarId }))
    expect(foretold).toMatchObject({ count: 2, cancelled: 0, next: null })
    const {
      id: tariffId,
      name,
      monthlyMinutes,
      priceKopecks,
      overageKopecks,
      version,
    } = await sees(world, (db) => db.tariff.findFirstOrThrow())
    const terms = { name, monthlyMinutes, priceKopecks, overageKopecks, calendarId }
    await comesTrue(foretold, () => write((ctx) => saveTariff(ctx, { tariffId, version, ...terms })))
  })

  test('of another calendar for a contract, and of nobody else’s', async () => {
    const { id: calendarId } = await lateCalendar()
    const { id, input } = await contractOf(world.alpha.id, { calendarId })
    const foretold = await lead((ctx) => effectOfContract(ctx, id, input))
    expect(foretold).toMatchObject({ count: 2, cancelled: 0 })
    await comesTrue(foretold, () => lead((ctx) => saveContract(ctx, input)))
    expect(await lead((ctx) => effectOfContract(ctx, id, input))).toMatchObject({ count: 0, rows: [] })
  })

  test('of a tariff that promises nothing: every clock that ends is named', async () => {
    const terms = { name: 'Без сроков', monthlyMinutes: 600, priceKopecks: 100, overageKopecks: 100, calendarId: null }
    const { tariffId } = await write((ctx) => addTariff(ctx, terms))
    const { id, input } = await contractOf(world.alpha.id, { tariffId })
    const foretold = await lead((ctx) => effectOfContract(ctx, id, input))
    const running = (await allDues()).filter(({ dueAt }) => dueAt)
    const others = await sees(world, (db) => db.clock.count({ where: { clientId: world.beta.id, dueAt: { not: null } } }))
    expect(foretold.count).toBe(2)
    expect(foretold.cancelled).toBe(running.length - others)
    expect(foretold.rows.every(({ after }) => after === null)).toBe(true)
    await comesTrue(foretold, () => lead((ctx) => saveContract(ctx, input)))
  })
})

test('a calendar or a tariff of another agency is not there to be thought of', async () => {
  const other = await makeWorld()
  const theirs = await sees(other, (db) => db.calendar.findFirstOrThrow())
  const { id, input } = await contractOf(world.alpha.id)
  const think = (change: object) => lead((ctx) => effectOfContract(ctx, id, { ...input, ...change }))
  await expect(think({ calendarId: theirs.id })).rejects.toMatchObject({ reason: 'not_found' })
  await expect(think({ tariffId: other.tariff.id })).rejects.toMatchObject({ reason: 'not_found' })
})

test.each([
  ['try', 0],
  ['more:1024', 1024],
  ['more:', null],
  ['more:9999999999', null],
  ['more:-1', null],
  ['save', null],
  [undefined, null],
  [['try'], null],
])('the button %j shows what follows ticket %j', (step, after) => {
  expect(previewAfter(step)).toBe(after)
})
