import { tellAll, waiting } from '@tests/support/told'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { expect, test } from 'vitest'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { noticePage } from '@/features/notices/notice-page'
import { assign } from '@/features/tickets/assign'
import { replyToClient } from '@/features/tickets/reply'
import { tellDeadlines } from '@/features/tickets/tell-deadlines'
import { sweepClocks } from '@/jobs/sweep-clocks'

const sweep = (world: World, now: Date) =>
  inTenant(wholeTenant(world), (db) => tellDeadlines(db, { tenantId: world.tenantId, now, limit: 20 }))

const told = async (world: World) =>
  (await waiting('notify', world)).filter(({ data }) => data.about === 'due_soon' || data.about === 'breached').map(({ data }) => data)

const onRecord = (world: World) =>
  sees(world, (db) =>
    db.clockEvent.findMany({ where: { kind: { in: ['warned', 'breached'] } }, orderBy: [{ ticketId: 'asc' }, { position: 'asc' }] }),
  )

/** Clocks whose tickets were filed at noon: what each next has to tell, and when it is due. */
const clocks = (world: World) => sees(world, (db) => db.clock.findMany({ orderBy: { kind: 'asc' } }))

test('a filed ticket knows when its clocks next have something to tell, and none once they are met', async () => {
  const world = await makeWorld()
  const { number } = await world.file(world.alpha.employee, noon)
  for (const clock of await clocks(world)) {
    expect(+clock.noticeAt!).toBeGreaterThan(+noon)
    expect(+clock.noticeAt!).toBeLessThan(+clock.dueAt!)
  }
  await world.act(world.manager, 'ticket.reply', later(1), async (ctx) =>
    replyToClient(ctx, { ...(await on(world, number)), text: 'Смотрим', minutes: null, files: [], next: 'stay' }),
  )
  const reaction = (await clocks(world)).find(({ kind }) => kind === 'reaction')
  expect(reaction).toMatchObject({ state: 'met', noticeAt: null })
})

test('half, four fifths and the due are told as they come, each once and to those who work on it', async () => {
  const world = await makeWorld()
  const { number } = await world.file(world.alpha.employee, noon, { situation: 'hindered' })
  await world.act(world.manager, 'ticket.assign', later(1), async (ctx) =>
    assign(ctx, { ...(await on(world, number)), members: [world.dev] }),
  )
  const reaction = (await clocks(world)).find(({ kind }) => kind === 'reaction')!
  const due = (+reaction.dueAt! - +noon) / 60_000
  for (const share of [0.49, 0.5, 0.55, 0.8, 0.85, 1, 1.01, 1.02]) await sweep(world, later(due * share))
  const mine = (await told(world)).filter(({ data }) => data?.clock === 'reaction')
  expect(mine.map(({ about, at, data }) => [about, at, data?.share])).toEqual([
    ['due_soon', later(due * 0.5).toISOString(), 50],
    ['due_soon', later(due * 0.8).toISOString(), 80],
    ['breached', reaction.dueAt!.toISOString(), undefined],
  ])
  expect((await clocks(world)).find(({ kind }) => kind === 'reaction')?.noticeAt).toBeNull()
  await tellAll(world)
  const bell = await world.act(world.dev, 'profile.write', later(600), (ctx) => noticePage(ctx, { all: true, before: null }))
  expect(bell.groups[0]?.lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['due_soon', 'breached']))
})

test('after a long stand-still each is on record once with its true instant, and only the gravest is told', async () => {
  const world = await makeWorld()
  for (const minute of [0, 1, 2]) await world.file(world.alpha.employee, later(minute))
  const due = (await clocks(world)).map(({ dueAt }) => dueAt!)
  const muchLater = new Date('2026-11-16T12:00:00Z')
  await sweep(world, muchLater)
  await sweep(world, muchLater)
  const breaches = (await onRecord(world)).filter(({ kind }) => kind === 'breached')
  expect(breaches.map(({ at }) => +at).sort()).toEqual(
    due
      .filter((at) => at < muchLater)
      .map(Number)
      .sort(),
  )
  expect((await told(world)).filter(({ about }) => about === 'breached')).toHaveLength(breaches.length)
  const records = (await onRecord(world)).map(({ ticketId, clock, kind, at, reason }) => `${ticketId} ${clock} ${kind} ${reason} ${+at}`)
  expect(new Set(records).size).toBe(records.length)
})

test('one turn tells all that is due, however many clocks a ticket has', async () => {
  const world = await makeWorld()
  for (let i = 0; i < 25; i++) await world.file(world.alpha.employee, later(i))
  const muchLater = new Date('2026-11-16T12:00:00Z')
  await sweepClocks(muchLater)
  expect((await clocks(world)).filter(({ noticeAt }) => noticeAt && noticeAt <= muchLater)).toEqual([])
  expect((await onRecord(world)).filter(({ kind }) => kind === 'breached')).toHaveLength(50)
})

test('two workers at once put each on record once', async () => {
  const world = await makeWorld()
  for (let i = 0; i < 6; i++) await world.file(world.alpha.employee, later(i))
  const muchLater = new Date('2026-11-16T12:00:00Z')
  for (let round = 0; round < 3; round++) await Promise.all([1, 2, 3].map(() => sweep(world, muchLater)))
  const records = (await onRecord(world)).map(
    ({ ticketId, clock, cycle, kind, reason }) => `${ticketId} ${clock} ${cycle} ${kind} ${reason}`,
  )
  expect(records.length).toBeGreaterThan(0)
  expect(new Set(records).size).toBe(records.length)
  const tellings = (await told(world)).map(({ ticketId, about, data }) => `${ticketId} ${about} ${data?.clock}`)
  expect(new Set(tellings).size).toBe(tellings.length)
})

test('a sweep that dies midway leaves nothing half told; others go on, each once and with its true instant', async () => {
  const world = await makeWorld()
  for (let i = 0; i < 9; i++) await world.file(world.alpha.employee, later(i))
  const due = (await clocks(world)).map(({ ticketId, kind, dueAt }) => `${ticketId} ${kind} ${+dueAt!}`)
  const muchLater = new Date('2026-11-16T12:00:00Z')
  const dying = async (limit: number) => {
    await inTenant(wholeTenant(world), async (db) => {
      expect(await tellDeadlines(db, { tenantId: world.tenantId, now: muchLater, limit })).toBeGreaterThan(0)
      throw new Error('the worker was killed')
    })
  }
  await expect(dying(20)).rejects.toThrow('killed')
  expect(await onRecord(world)).toEqual([])
  expect(await told(world)).toEqual([])
  await inTenant(wholeTenant(world), (db) => tellDeadlines(db, { tenantId: world.tenantId, now: muchLater, limit: 5 }))
  await Promise.allSettled([dying(5), sweepClocks(later(1, muchLater)), sweepClocks(later(2, muchLater))])
  await sweepClocks(later(3, muchLater))
  const breaches = (await onRecord(world)).filter(({ kind }) => kind === 'breached')
  expect(breaches.map(({ ticketId, clock, at }) => `${ticketId} ${clock} ${+at}`).sort()).toEqual(due.toSorted())
  const tellings = (await told(world)).filter(({ about }) => about === 'breached')
  expect(tellings.map(({ ticketId, data, at }) => `${ticketId} ${data?.clock} ${Date.parse(at)}`).sort()).toEqual(due.toSorted())
})

test('somebody who works on the ticket at the same moment loses nothing', async () => {
  const world = await makeWorld()
  const { number } = await world.file(world.alpha.employee, noon)
  const muchLater = new Date('2026-11-16T12:00:00Z')
  await Promise.all([
    sweep(world, muchLater),
    world.act(world.manager, 'ticket.reply', muchLater, async (ctx) =>
      replyToClient(ctx, { ...(await on(world, number)), text: 'Простите', minutes: null, files: [], next: 'stay' }),
    ),
  ])
  await sweep(world, muchLater)
  const reaction = (await onRecord(world)).filter(({ clock, kind }) => clock === 'reaction' && kind === 'breached')
  expect(reaction).toHaveLength(1)
})

test('the sweep of all tenants reaches each, and what cannot be told in one does not stop the others', async () => {
  const [broken, healthy] = [await makeWorld(), await makeWorld()]
  for (const world of [broken, healthy]) await world.file(world.alpha.employee, noon)
  await sees(broken, async (db) => {
    const { id: calendarId } = await db.calendar.findFirstOrThrow()
    const hours = { timeZone: 'Europe/Moscow', weekly: { mon: 'what' }, exceptions: [] }
    await db.calendarVersion.create({ data: { calendarId, version: 2, ...hours, savedAt: noon } })
    await db.calendar.updateMany({ data: { version: 2 } })
  })
  await sweepClocks(new Date('2026-11-16T12:00:00Z'))
  expect((await onRecord(healthy)).some(({ kind }) => kind === 'breached')).toBe(true)
})
