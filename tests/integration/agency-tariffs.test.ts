import { randomUUID } from 'node:crypto'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { clocksFrom } from '@/domain/clock'
import { effectOfTariff } from '@/features/calendar-settings/effect'
import { workingTimeOf } from '@/features/calendars/working-time'
import { archiveTariff, restoreTariff } from '@/features/tariffs/archive-tariff'
import { copyTariff } from '@/features/tariffs/copy-tariff'
import { targetExamples } from '@/features/tariffs/example'
import { saveTargets, targetRows } from '@/features/tariffs/save-targets'
import { addTariff, saveTariff } from '@/features/tariffs/save-tariff'
import { SaveTargets } from '@/features/tariffs/schema'
import { tariffCard } from '@/features/tariffs/tariff-card'
import { clockEventsOf } from '@/features/tickets/clocks'
import { replyToClient } from '@/features/tickets/reply'
import { Reply } from '@/features/tickets/schema-writing'
import type { Try } from '@/jobs/job'
import { recountClocks } from '@/jobs/recount-clocks'
import type { Context } from '@/server/context'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const write = <T>(work: (ctx: Context) => Promise<T>, now = noon) => world.act(world.admin, 'settings.write', now, work)
const terms = { name: 'Тариф', monthlyMinutes: 600, priceKopecks: 100, overageKopecks: 100, calendarId: null }
const versionOf = async (id: string) => (await sees(world, (db) => db.tariff.findFirstOrThrow({ where: { id } }))).version
const typed = async (fields: Record<string, string>) =>
  SaveTargets.parse({ tariffId: world.tariff.id, version: await versionOf(world.tariff.id), ...fields })
const clocksOf = (number: number) =>
  sees(world, async (db) => {
    const { id } = await db.ticket.findFirstOrThrow({ where: { number } })
    return clocksFrom(await clockEventsOf(db, id), await workingTimeOf(db, null))
  })
const rowsOf = (number: number) =>
  sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number }, include: { clocks: { orderBy: { kind: 'asc' } } } }))
const run = (now: Date, tenantId = world.tenantId) =>
  recountClocks(
    { tenantId, tariffId: world.tariff.id, actorId: world.admin },
    { jobId: randomUUID(), enqueuedAt: now, now, post: sendsNothing },
  )
const sendsNothing: Try['post'] = async () => {
  throw new Error('a letter')
}
const usual = { critical_reaction: '30 мин', high_reaction: '30 мин', high_start: '3 ч', normal_reaction: '30 мин', normal_start: '6 ч' }

describe('saved targets', () => {
  test('move the open clocks of open tickets, once, and leave met, breached and other tariffs’ ones alone', async () => {
    const place = await makeWorld()
    const { number: open } = await world.file(world.alpha.employee, noon, { situation: 'hindered' })
    const { number: answered } = await world.file(world.alpha.employee, noon, { situation: 'hindered', subject: 'Отвеченная' })
    const { number: late } = await world.file(world.alpha.employee, later(-180), { situation: 'hindered', subject: 'Опоздавшая' })
    const { number: elsewhere } = await place.file(place.alpha.employee, noon, { situation: 'hindered' })
    const answer = { ...Reply.parse({ number: String(answered), version: '1', text: 'Смотрим.' }), ...(await on(world, answered)) }
    await world.act(world.manager, 'ticket.reply', later(5), (ctx) => replyToClient(ctx, answer))
    await write(async (ctx) => saveTargets(ctx, await typed({ ...usual, high_reaction: '1 ч', high_start: '2 ч' })), later(10))
    await run(later(11))

    const due = async (number: number, kind: string) => (await clocksOf(number)).find((clock) => clock.kind === kind)
    expect((await due(open, 'reaction'))?.dueAt).toEqual(later(60))
    expect((await due(open, 'start'))?.dueAt).toEqual(later(120))
    expect(await due(answered, 'reaction')).toMatchObject({ state: 'met', dueAt: later(30), targetMinutes: 30 })
    expect((await due(late, 'reaction'))?.dueAt).toEqual(later(-150))
    const row = await rowsOf(open)
    expect(row.dueAt).toEqual(later(60))
    expect(row.clocks.find(({ kind }) => kind === 'start')?.dueAt).toEqual(later(120))
    expect((await sees(place, (db) => db.ticket.findFirstOrThrow({ where: { number: elsewhere } }))).dueAt).toEqual(later(30))

    const versions = async () => [(await rowsOf(open)).version, (await rowsOf(late)).version]
    const once = await versions()
    await run(later(12))
    expect(await versions()).toEqual(once)
  })

  test('that are emptied take the clock away', async () => {
    const { number } = await world.file(world.beta.employee, noon, { situation: 'planned' })
    await write(async (ctx) => saveTargets(ctx, await typed({ ...usual, normal_start: '' })))
    await run(later(1))
    expect((await clocksOf(number)).find(({ kind }) => kind === 'start')?.state).toBe('cancelled')
    expect((await rowsOf(number)).dueClock).toBe('reaction')
  })

  test('of two who save at once are one’s, and the other is told', async () => {
    const [one, two] = [await typed({ ...usual, low_reaction: '1 ч' }), await typed({ ...usual, low_reaction: '2 ч' })]
    const outcomes = await Promise.allSettled([write((ctx) => saveTargets(ctx, one)), write((ctx) => saveTargets(ctx, two))])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const rows = await sees(world, (db) => db.target.count({ where: { tariffId: world.tariff.id } }))
    expect(rows).toBe(4)
  })

  test('are shown on a ticket of Friday evening before they hold, with the number of tickets they move', async () => {
    const card = await write((ctx) => tariffCard(ctx, world.tariff.id))
    expect(card?.affected).toBe(await sees(world, (db) => db.ticket.count({ where: { status: 'registered' } })))
    const { targets } = await typed({ high_reaction: '1 ч', high_solution: '30 мин' })
    const { at, dues: examples } = await write((ctx) => targetExamples(ctx, null, targets))
    expect(at).toEqual(new Date('2026-11-13T14:30:00Z'))
    const high = examples.find(({ priority }) => priority === 'high')?.due
    expect(high).toEqual({ reaction: new Date('2026-11-16T06:30:00Z'), start: null, solution: new Date('2026-11-13T15:00:00Z') })
    const foretold = await write((ctx) => effectOfTariff(ctx, world.tariff.id, { targets: targetRows(targets) }))
    const dues = () => sees(world, (db) => db.clock.findMany({ select: { kind: true, dueAt: true, ticket: { select: { number: true } } } }))
    const found = (rows: Awaited<ReturnType<typeof dues>>, number: number, clock: string) =>
      rows.find(({ kind, ticket }) => kind === clock && ticket.number === number)
    const before = await dues()
    await write(async (ctx) => saveTargets(ctx, await typed({ high_reaction: '1 ч', high_solution: '30 мин' })))
    await run(noon)
    const after = await dues()
    expect(foretold.rows.map(({ after: due }) => due === null)).toContain(true)
    expect(foretold.rows.map(({ after: due }) => due === null)).toContain(false)
    expect(foretold.cancelled).toBe(foretold.rows.filter(({ after: due }) => due === null).length)
    for (const row of foretold.rows) {
      expect(found(before, row.number, row.clock)?.dueAt).toEqual(row.before)
      expect(found(after, row.number, row.clock)?.dueAt ?? null).toEqual(row.after)
    }
  })
})

describe('a tariff', () => {
  test('has a name of its own, also when it is copied', async () => {
    const { tariffId } = await write((ctx) => addTariff(ctx, { ...terms, name: 'Расширенный' }))
    await expect(write((ctx) => addTariff(ctx, { ...terms, name: 'Расширенный' }))).rejects.toMatchObject({
      key: 'name_taken',
      field: 'name',
    })
    await write((ctx) => copyTariff(ctx, { tariffId: world.tariff.id }))
    const copies = await Promise.all([1, 2].map(() => write((ctx) => copyTariff(ctx, { tariffId }))))
    const named = await sees(world, (db) => db.tariff.findMany({ where: { id: { in: copies.map((copy) => copy.tariffId) } } }))
    expect(named.map(({ name }) => name).sort()).toEqual(['Расширенный (2)', 'Расширенный (3)'])
    const source = await sees(world, (db) => db.target.count({ where: { tariffId: world.tariff.id } }))
    const copy = await sees(world, (db) => db.target.count({ where: { tariff: { name: `${world.tariff.name} (2)` } } }))
    expect(copy).toBe(source)
  })

  test('goes into the archive though contracts run under it, and comes back; the last one stays', async () => {
    const alone = await makeWorld()
    await expect(
      alone.act(alone.admin, 'settings.write', noon, (ctx) => archiveTariff(ctx, { tariffId: alone.tariff.id })),
    ).rejects.toMatchObject({ key: 'last_tariff' })
    const { tariffId } = await write((ctx) => addTariff(ctx, { ...terms, name: 'Пустой' }))
    await write((ctx) => archiveTariff(ctx, { tariffId }))
    expect((await sees(world, (db) => db.tariff.findFirstOrThrow({ where: { id: tariffId } }))).archivedAt).toEqual(noon)
    await write((ctx) => restoreTariff(ctx, { tariffId }))
    expect((await sees(world, (db) => db.tariff.findFirstOrThrow({ where: { id: tariffId } }))).archivedAt).toBeNull()
    await write((ctx) => archiveTariff(ctx, { tariffId: world.tariff.id }))
    expect(await sees(world, (db) => db.contract.count({ where: { tariffId: world.tariff.id } }))).toBe(2)
    await write((ctx) => restoreTariff(ctx, { tariffId: world.tariff.id }))
  })

  test('of another agency, or under its calendar, is not there', async () => {
    const place = await makeWorld()
    const theirs = place.tariff.id
    const gone = { reason: 'not_found' }
    const calendar = await sees(place, (db) => db.calendar.findFirstOrThrow())
    expect(await write((ctx) => tariffCard(ctx, theirs))).toBeNull()
    await expect(write((ctx) => copyTariff(ctx, { tariffId: theirs }))).rejects.toMatchObject(gone)
    await expect(write((ctx) => archiveTariff(ctx, { tariffId: theirs }))).rejects.toMatchObject(gone)
    await expect(write((ctx) => restoreTariff(ctx, { tariffId: theirs }))).rejects.toMatchObject(gone)
    await expect(write((ctx) => saveTariff(ctx, { ...terms, tariffId: theirs, version: 1 }))).rejects.toMatchObject(gone)
    await expect(write(async (ctx) => saveTargets(ctx, { ...(await typed(usual)), tariffId: theirs }))).rejects.toMatchObject(gone)
    await expect(write((ctx) => addTariff(ctx, { ...terms, name: 'Чужой', calendarId: calendar.id }))).rejects.toMatchObject(gone)
    expect(await sees(place, (db) => db.tariff.findFirstOrThrow())).toMatchObject({ version: 1, archivedAt: null })
  })
})
