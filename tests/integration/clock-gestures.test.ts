import { randomUUID } from 'node:crypto'
import { attempt, waiting } from '@tests/support/told'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { situations } from '@/domain/ticket'
import { saveClocks } from '@/features/clock-settings/clock-settings'
import { SaveClocks } from '@/features/clock-settings/schema'
import { SaveTargets } from '@/features/tariffs/schema'
import { clockGestures } from '@/features/tickets/clock-gestures'
import { extendSolution } from '@/features/tickets/extend-solution'
import { fileForClient } from '@/features/tickets/file-for-client'
import { mergeTicket } from '@/features/tickets/merge-ticket'
import { moveTicket } from '@/features/tickets/move'
import { newTicket } from '@/features/tickets/new-ticket'
import { Move } from '@/features/tickets/schema'
import { VoidBreach } from '@/features/tickets/schema-clocks'
import { FileForClient } from '@/features/tickets/schema-filing'
import { threadByPolicy, ticketThread } from '@/features/tickets/thread'
import { voidBreach } from '@/features/tickets/void-breach'
import { recountClocks } from '@/jobs/recount-clocks'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const clockOf = (place: World, number: number, kind: 'reaction' | 'start' | 'solution' | 'next_reaction') =>
  sees(place, (db) => db.clock.findFirstOrThrow({ where: { ticket: { number }, kind }, orderBy: { cycle: 'desc' } }))
const eventsOf = (place: World, number: number) =>
  sees(place, (db) => db.clockEvent.findMany({ where: { ticket: { number } }, orderBy: { position: 'asc' } }))
const move = async (number: number, status: Move['status'], now: Date, reason = '') =>
  world.act(world.manager, 'ticket.move', now, async (ctx) =>
    moveTicket(ctx, { ...Move.parse({ number: String(number), version: '1', status, reason }), ...(await on(world, number)) }),
  )

describe('a breach', () => {
  const clear = async (memberId: string, number: number, now: Date, clock = 'reaction:1') =>
    world.act(memberId, 'clock.void', now, async (ctx) =>
      voidBreach(ctx, {
        ...VoidBreach.parse({ number: String(number), version: '1', clock, reason: 'Почта лежала' }),
        ...(await on(world, number)),
      }),
    )

  test("is cleared with a reason by the client's manager, once; the client does not see the reason", async () => {
    const { number } = await world.file(world.alpha.employee, noon)
    const now = later(45)
    const may = await world.act(world.manager, 'clock.void', now, async (ctx) => {
      const seen = await threadByPolicy(ctx, number, null)
      return seen && clockGestures(ctx, seen.thread, seen.policy)
    })
    expect(may?.voidable.map(({ kind }) => kind)).toEqual(['reaction', 'start'])
    await clear(world.manager, number, now)
    expect(await clockOf(world, number, 'reaction')).toMatchObject({ state: 'voided', dueAt: null, noticeAt: null })
    const event = (await eventsOf(world, number)).at(-1)
    expect(event).toMatchObject({ kind: 'voided', actorId: world.manager, reason: 'Почта лежала', dueBefore: later(30), dueAfter: null })
    await expect(clear(world.manager, number, now)).rejects.toMatchObject({ key: 'not_breached' })
    const read = await world.act(world.alpha.employee, 'ticket.read', now, (ctx) => ticketThread(ctx, number))
    expect(JSON.stringify(read?.timeline)).not.toContain('Почта лежала')
  })

  test('is not cleared before it is one, nor by whoever is not in charge of the client', async () => {
    const { number } = await world.file(world.beta.employee, noon)
    await expect(clear(world.manager, number, later(30))).rejects.toMatchObject({ key: 'not_breached' })
    await sees(world, (db) => db.client.updateMany({ where: { id: world.beta.id }, data: { managerId: null } }))
    await expect(clear(world.manager, number, later(45))).rejects.toMatchObject({ reason: 'forbidden' })
    for (const who of [world.dev, world.admin, world.beta.responsible])
      await expect(clear(who, number, later(45))).rejects.toMatchObject({ reason: 'forbidden' })
    expect(await clockOf(world, number, 'reaction')).toMatchObject({ state: 'running' })
  })
})

describe('a solution in calendar days', () => {
  test('is put off once with a public answer that names the new day', async () => {
    const place = await makeWorld()
    await sees(place, (db) => db.target.updateMany({ data: { solutionDays: 3 } }))
    const { number } = await place.file(place.alpha.employee, noon)
    expect(await clockOf(place, number, 'solution')).toMatchObject({ targetDays: 3, dueAt: new Date('2026-11-14T21:00:00Z') })
    const put = async (days: number) =>
      place.act(place.manager, 'ticket.extend', later(10), async (ctx) =>
        extendSolution(ctx, { ...(await on(place, number)), days, text: 'Ждём ответа регистратора.' }),
      )
    await expect(put(4)).rejects.toMatchObject({ key: 'extension_too_long', field: 'days', values: { max: 3 } })
    await put(2)
    expect(await clockOf(place, number, 'solution')).toMatchObject({ targetDays: 5, dueAt: new Date('2026-11-16T21:00:00Z') })
    const said = await sees(place, (db) => db.message.findFirstOrThrow({ where: { ticket: { number }, kind: 'reply' } }))
    expect(said.text).toMatch(/^Срок решения продлён на 2 дня, до .*17.*нояб.*00:00\.\n\nЖдём ответа регистратора\.$/s)
    await expect(put(1)).rejects.toMatchObject({ key: 'cannot_extend' })
  })
})

describe('merging', () => {
  const merge = async (number: number, into: number, now: Date) =>
    world.act(world.manager, 'ticket.merge', now, async (ctx) => mergeTicket(ctx, { ...(await on(world, number)), into }))

  test("closes the source with its clocks cancelled; the target keeps the earlier reaction's due", async () => {
    const first = await world.file(world.alpha.employee, noon)
    const second = await world.file(world.alpha.employee, later(10), { subject: 'То же самое' })
    await merge(first.number, second.number, later(15))
    const source = await sees(world, (db) =>
      db.ticket.findFirstOrThrow({ where: { number: first.number }, include: { mergedInto: true, clocks: true } }),
    )
    expect(source).toMatchObject({ status: 'closed', mergedInto: { number: second.number }, dueAt: null })
    expect(source.clocks.every(({ state }) => state === 'cancelled')).toBe(true)
    expect(await clockOf(world, second.number, 'reaction')).toMatchObject({ dueAt: later(30), startedAt: later(10) })
    expect((await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number: second.number } }))).dueAt).toEqual(later(30))
  })

  test('never gives a later one', async () => {
    const first = await world.file(world.alpha.employee, noon, { subject: 'Ранняя' })
    const second = await world.file(world.alpha.employee, later(10), { subject: 'Поздняя' })
    await merge(second.number, first.number, later(15))
    expect(await clockOf(world, first.number, 'reaction')).toMatchObject({ dueAt: later(30) })
  })

  test('of itself, of another client and of what is over is refused', async () => {
    const { number } = await world.file(world.alpha.employee, noon)
    const other = await world.file(world.beta.employee, noon)
    const over = await world.file(world.alpha.employee, noon, { subject: 'Решённая' })
    await move(over.number, 'resolved', later(1))
    await expect(merge(number, number, later(2))).rejects.toMatchObject({ key: 'merge_itself' })
    await expect(merge(number, other.number, later(2))).rejects.toMatchObject({ key: 'merge_client' })
    await expect(merge(number, over.number, later(2))).rejects.toMatchObject({ key: 'merge_over' })
    await expect(merge(number, 999_999, later(2))).rejects.toMatchObject({ reason: 'not_found' })
  })
})

describe('a call that is typed in late', () => {
  const call = (now: Date, more: Record<string, string>) =>
    world.act(world.manager, 'ticket.file_for_client', now, (ctx) =>
      fileForClient(
        ctx,
        FileForClient.parse({
          key: randomUUID(),
          clientId: world.alpha.id,
          requesterId: world.alpha.employee,
          channel: 'phone',
          subject: 'Звонили утром',
          text: 'Не печатает принтер',
          categoryId: world.category.id,
          situation: 'hindered',
          ...more,
        }),
      ),
    )

  test('counts from the call: met at it, started from it', async () => {
    const { number } = await call(noon, { calledAt: '2026-11-11T10:30' })
    const called = new Date('2026-11-11T07:30:00Z')
    expect(await clockOf(world, number, 'reaction')).toMatchObject({ state: 'met', startedAt: called, metAt: called })
    expect(await clockOf(world, number, 'start')).toMatchObject({ startedAt: called, dueAt: new Date('2026-11-11T10:30:00Z') })
    const ticket = await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number } }))
    expect(ticket.receivedAt).toEqual(called)
  })

  test.each([
    ['from the future', '2026-11-11T13:00', 'call_future'],
    ['of two months ago', '2026-09-05T10:00', 'call_old'],
    ['of a day that is none', '2026-02-31T10:00', 'date'],
  ])('%s is refused beside the time', async (_, calledAt, key) => {
    await expect(call(noon, { calledAt })).rejects.toMatchObject({ key, field: 'calledAt' })
  })
})

test('a server whose clock is put back turns no ticket’s time round: pauses have no length below zero', async () => {
  const { number } = await world.file(world.alpha.employee, noon, { situation: 'planned' })
  await move(number, 'waiting_client', later(60))
  await move(number, 'in_progress', later(20))
  const events = await eventsOf(world, number)
  const paused = events.find(({ clock, kind }) => clock === 'start' && kind === 'paused')
  const met = events.find(({ clock, kind }) => clock === 'start' && kind === 'met')
  expect([paused?.at, met?.at]).toEqual([later(60), later(60)])
  const ats = events.map(({ at }) => +at)
  expect(ats).toEqual([...ats].sort((a, b) => a - b))
})

describe('the promise before sending', () => {
  test('is what is stored, at any instant and in every situation', async () => {
    const place = await makeWorld()
    const instants = fc.date({ min: new Date('2026-10-01T00:00:00Z'), max: new Date('2028-02-01T00:00:00Z'), noInvalidDate: true })
    await fc.assert(
      fc.asyncProperty(instants, fc.constantFrom(...situations), async (now, situation) => {
        const offer = await place.act(place.alpha.employee, 'ticket.file', now, (ctx) => newTicket(ctx))
        const { number } = await place.file(place.alpha.employee, now, { situation, subject: randomUUID() })
        const clocks = await sees(place, (db) => db.clock.findMany({ where: { ticket: { number } } }))
        const stored = (kind: string) => clocks.find((clock) => clock.kind === kind)?.dueAt ?? null
        const { reactionDue, startDue } = offer.promises[situation]
        expect({ reactionDue, startDue }).toEqual({ reactionDue: stored('reaction'), startDue: stored('start') })
        const opens = offer.opensAt
        if (opens) expect(+opens).toBeGreaterThan(+now)
      }),
      { numRuns: 25 },
    )
  })

  test('says of a year without a decree that it may move', async () => {
    const offered = (now: string) => world.act(world.alpha.employee, 'ticket.file', new Date(now), (ctx) => newTicket(ctx))
    expect((await offered('2026-11-11T09:00:00Z')).promises.planned.provisionalYear).toBeNull()
    expect((await offered('2026-12-30T14:59:00Z')).promises.planned.provisionalYear).toBe(2027)
  })
})

describe('pauses and warnings are the agency’s choice', () => {
  test('hold from the next move on and move no promise; of two who save the second is told', async () => {
    const place = await makeWorld()
    const { number } = await place.file(place.alpha.employee, noon)
    const before = await eventsOf(place, number)
    const { version } = await sees(place, (db) => db.tenant.findFirstOrThrow())
    const input = SaveClocks.parse({ version, shares: '25, 75', start: ['review'], next_reaction: [], solution: [] })
    const save = () => place.act(place.admin, 'settings.write', noon, (ctx) => saveClocks(ctx, input))
    await save()
    await expect(save()).rejects.toMatchObject({ version: version + 1 })
    for (const { data } of await waiting('recount-clocks', place)) await recountClocks(data, attempt({ now: later(1) }))
    expect(await eventsOf(place, number)).toEqual(before)
    await place.act(place.manager, 'ticket.move', later(5), async (ctx) =>
      moveTicket(ctx, { ...Move.parse({ number: String(number), version: '1', status: 'waiting_client' }), ...(await on(place, number)) }),
    )
    expect(await clockOf(place, number, 'start')).toMatchObject({ state: 'running', noticeAt: later(7.5) })
  })

  test.each(['0', '100', '80, 50', '50, 50', 'половина', '10,20,30,40,50,60', '-5'])('warnings at «%s» are refused', (shares) => {
    expect(SaveClocks.safeParse({ version: 1, shares }).success).toBe(false)
  })
})

describe('targets as they are typed', () => {
  const parse = (fields: Record<string, string>) => SaveTargets.safeParse({ tariffId: randomUUID(), version: 1, ...fields })

  test.each([
    ['zero', { high_reaction: '0' }, 'target_zero'],
    ['zero minutes', { high_solution: '0 мин' }, 'target_zero'],
    ['negative', { high_reaction: '-30' }, 'target'],
    ['a year of hours', { high_solution: '99999' }, 'target_too_long'],
    ['zero days', { high_solution: '0 дней' }, 'target_days'],
    ['a year of days', { high_solution: '365 дней' }, 'target_days'],
    ['days of a reaction', { high_reaction: '3 дня' }, 'target'],
  ])('%s is refused beside its field', (_, fields, message) => {
    const read = parse(fields)
    expect(read.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([[Object.keys(fields)[0], message]])
  })

  test.each([
    ['', null, null],
    ['12 ч', 720, null],
    ['10 дней', null, 10],
    ['1 день', null, 1],
    ['180d', null, 180],
  ])('a solution of «%s»', (text, solution, days) => {
    expect(parse({ high_solution: text }).data?.targets.high).toMatchObject({ solution, days })
  })
})
