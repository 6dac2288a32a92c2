import { randomUUID } from 'node:crypto'
import { approveAll, giveTerm } from '@tests/support/time'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { clocksFrom, rebuiltDue } from '@/domain/clock'
import { workingTimeOf } from '@/features/calendars/working-time'
import { monthOfClient } from '@/features/hours/month-of-client'
import { answer } from '@/features/tickets/answer'
import { assign } from '@/features/tickets/assign'
import { clockEventsOf } from '@/features/tickets/clocks'
import { moveTicket } from '@/features/tickets/move'
import { newTicket } from '@/features/tickets/new-ticket'
import { addNote } from '@/features/tickets/note'
import { prioritise } from '@/features/tickets/prioritise'
import { rate } from '@/features/tickets/rate'
import { reopen } from '@/features/tickets/reopen'
import { replyToClient } from '@/features/tickets/reply'
import { ticketThread } from '@/features/tickets/thread'
import { StaleTicket } from '@/server/stale'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await giveTerm(world, world.alpha.id, { startsOn: '2026-11-01', endsOn: '2026-12-01', months: 1 })
})

const said = { text: 'Смотрим.', minutes: null, next: 'stay' as const, files: [] }
const clockOf = (number: number, kind: 'reaction' | 'start' | 'next_reaction') =>
  sees(world, (db) => db.clock.findFirst({ where: { kind, ticket: { number } }, orderBy: { cycle: 'desc' } }))
const statusOf = async (number: number) => (await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number } }))).status

describe('from filing to rating', () => {
  let number: number
  test('the promise in the form is what is stored', async () => {
    const { promises } = await world.act(world.alpha.employee, 'ticket.file', noon, (ctx) => newTicket(ctx))
    ;({ number } = await world.file(world.alpha.employee, noon))
    expect(promises.broken.reactionDue?.toISOString()).toBe('2026-11-11T09:30:00.000Z')
    expect((await clockOf(number, 'reaction'))?.dueAt).toEqual(promises.broken.reactionDue)
    expect((await clockOf(number, 'start'))?.dueAt).toEqual(promises.broken.startDue)
  })

  test('an internal note does not meet the reaction, a public reply does', async () => {
    await world.act(world.manager, 'ticket.note', later(3), async (ctx) => addNote(ctx, { ...(await on(world, number)), ...said }))
    expect((await clockOf(number, 'reaction'))?.state).toBe('running')
    await world.act(world.manager, 'ticket.reply', later(6), async (ctx) =>
      replyToClient(ctx, { ...(await on(world, number)), ...said, next: 'wait' }),
    )
    expect(await clockOf(number, 'reaction')).toMatchObject({ state: 'met', metAt: later(6) })
    expect(await clockOf(number, 'start')).toMatchObject({ state: 'paused', dueAt: null })
  })

  test("the client's answer ends the waiting by itself and moves the start's due by the pause", async () => {
    await world.act(world.alpha.employee, 'ticket.answer', later(26), async (ctx) =>
      answer(ctx, { ...(await on(world, number)), text: 'Только картой.', files: [] }),
    )
    expect(await statusOf(number)).toBe('registered')
    expect((await clockOf(number, 'start'))?.dueAt).toEqual(later(50))
    expect((await clockOf(number, 'next_reaction'))?.dueAt).toEqual(later(86))
  })

  test('the specialist is assigned, starts, and replies with minutes worked', async () => {
    await world.act(world.manager, 'ticket.assign', later(28), async (ctx) =>
      assign(ctx, { ...(await on(world, number)), members: [world.dev] }),
    )
    expect(await statusOf(number)).toBe('planned')
    await world.act(world.dev, 'ticket.move', later(30), async (ctx) =>
      moveTicket(ctx, { ...(await on(world, number)), status: 'in_progress', reason: '' }),
    )
    expect(await clockOf(number, 'start')).toMatchObject({ state: 'met', metAt: later(30) })
    await world.act(world.dev, 'ticket.reply', later(100), async (ctx) =>
      replyToClient(ctx, { ...(await on(world, number)), ...said, minutes: 70, next: 'review' }),
    )
    expect(await statusOf(number)).toBe('review')
    const entry = await sees(world, (db) => db.timeEntry.findFirstOrThrow({ where: { ticket: { number } } }))
    expect(entry).toMatchObject({ minutes: 70, speciality: 'programmer', kind: 'specialist', status: 'pending', startedAt: later(30) })
  })

  test('the hours of the month are lower by what was spent, once the manager has approved it', async () => {
    const month = () => sees(world, (db) => monthOfClient(db, world.alpha.id, later(101)))
    expect(await month()).toMatchObject({ used: 0, left: 600 })
    await approveAll(world, later(100.5))
    expect(await month()).toMatchObject({ quota: 600, used: 70, left: 530, over: 0, until: '2026-11-30' })
  })

  test('a specialist may not resolve unless the tenant lets them', async () => {
    await expect(
      world.act(world.dev, 'ticket.reply', later(101), async (ctx) =>
        replyToClient(ctx, { ...(await on(world, number)), ...said, next: 'resolve' }),
      ),
    ).rejects.toMatchObject({ reason: 'conflict' })
  })

  test('the manager resolves, the client reopens, it is resolved again and rated once', async () => {
    await world.act(world.manager, 'ticket.reply', later(110), async (ctx) =>
      replyToClient(ctx, { ...(await on(world, number)), ...said, next: 'resolve' }),
    )
    expect(await statusOf(number)).toBe('resolved')
    await world.act(world.alpha.employee, 'ticket.reopen', later(120), async (ctx) =>
      reopen(ctx, { ...(await on(world, number)), text: 'Всё ещё нет.', files: [] }),
    )
    expect(await clockOf(number, 'reaction')).toMatchObject({ cycle: 2, state: 'running', dueAt: later(150) })
    await world.act(world.manager, 'ticket.reply', later(130), async (ctx) =>
      replyToClient(ctx, { ...(await on(world, number)), ...said, next: 'resolve' }),
    )
    await world.act(world.alpha.employee, 'ticket.rate', later(140), (ctx) => rate(ctx, { number, stars: 5, comment: 'Спасибо' }))
    expect(await statusOf(number)).toBe('closed')
    await expect(
      world.act(world.alpha.employee, 'ticket.rate', later(141), (ctx) => rate(ctx, { number, stars: 1, comment: '' })),
    ).rejects.toMatchObject({
      key: 'rated_already',
    })
  })

  test('the timeline has every event with who and when, and the client sees no note', async () => {
    const staff = await world.act(world.manager, 'ticket.read', later(200), (ctx) => ticketThread(ctx, number))
    const client = await world.act(world.alpha.employee, 'ticket.read', later(200), (ctx) => ticketThread(ctx, number))
    const texts = (thread: typeof staff) =>
      thread?.timeline.flatMap((item) => (item.item === 'message' ? [item.message.kind] : [item.event.kind]))
    expect(texts(staff)).toEqual(expect.arrayContaining(['request', 'note', 'reply', 'assigned', 'time_logged', 'reopened', 'rated']))
    expect(texts(client)).toEqual(expect.arrayContaining(['request', 'reply', 'assigned', 'reopened', 'rated']))
    expect(texts(client)).not.toContain('note')
    expect(texts(client)).not.toContain('time_logged')
  })

  test('every stored due is the one rebuilt from the events', async () => {
    await sees(world, async (db) => {
      const time = await workingTimeOf(db, null)
      for (const ticket of await db.ticket.findMany({ include: { clocks: true } })) {
        const clocks = clocksFrom(await clockEventsOf(db, ticket.id), time)
        expect(clocks).toHaveLength(ticket.clocks.length)
        for (const clock of clocks.filter(({ state }) => state === 'running' || state === 'paused')) {
          const stored = ticket.clocks.find(({ kind, cycle }) => kind === clock.kind && cycle === clock.cycle)
          expect(stored?.dueAt ?? null).toEqual(rebuiltDue(clock, time))
        }
      }
    })
  })
})

test('the same form sent twice, also at once, is one ticket with one letter', async () => {
  const key = randomUUID()
  const numbers = await Promise.all(Array.from({ length: 10 }, () => world.file(world.alpha.employee, noon, { key })))
  expect(new Set(numbers.map(({ number }) => number)).size).toBe(1)
  expect(await sees(world, (db) => db.ticket.count({ where: { submissionKey: key } }))).toBe(1)
})

test('numbers are unique when many file at once', async () => {
  const numbers = await Promise.all(Array.from({ length: 20 }, () => world.file(world.beta.responsible, noon)))
  expect(new Set(numbers.map(({ number }) => number)).size).toBe(20)
})

test('of two managers answering at once one is told what the other did', async () => {
  const { number } = await world.file(world.alpha.employee, noon)
  const version = (await on(world, number)).version
  const reply = () => world.act(world.manager, 'ticket.reply', later(1), (ctx) => replyToClient(ctx, { number, version, ...said }))
  const outcomes = await Promise.allSettled([reply(), reply()])
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  expect(refused).toHaveLength(1)
  expect(refused[0]?.reason).toBeInstanceOf(StaleTicket)
  expect(refused[0]?.reason.changes).toEqual([{ kind: 'replied', at: later(1).toISOString(), actor: 'manager' }])
  expect(await sees(world, (db) => db.message.count({ where: { kind: 'reply', ticket: { number } } }))).toBe(1)
})

test("a note written meanwhile doesn't stand in a client's way, and isn't told", async () => {
  const { number } = await world.file(world.alpha.employee, noon)
  const { version } = await on(world, number)
  await world.act(world.manager, 'ticket.note', later(1), (ctx) => addNote(ctx, { number, version, ...said }))
  await world.act(world.alpha.employee, 'ticket.answer', later(2), (ctx) => answer(ctx, { number, version, text: 'И ещё вот.', files: [] }))
  expect(await sees(world, (db) => db.message.count({ where: { ticket: { number } } }))).toBe(3)
})

test('a new priority counts from the original start', async () => {
  const { number } = await world.file(world.alpha.employee, noon, { situation: 'planned' })
  expect((await clockOf(number, 'start'))?.dueAt).toEqual(later(360))
  await world.act(world.manager, 'ticket.prioritise', later(10), async (ctx) =>
    prioritise(ctx, { ...(await on(world, number)), priority: 'high' }),
  )
  expect((await clockOf(number, 'start'))?.dueAt).toEqual(later(180))
})

test('a ticket filed at night is promised from the opening', async () => {
  const { number } = await world.file(world.alpha.employee, new Date('2026-11-13T20:00:00Z'))
  expect((await clockOf(number, 'reaction'))?.dueAt?.toISOString()).toBe('2026-11-16T06:30:00.000Z')
})

test("an employee who may read the company's tickets acts on own ones alone; the responsible acts on all", async () => {
  const open = await makeWorld()
  await sees(open, (db) => db.client.updateMany({ where: { id: open.alpha.id }, data: { employeesSeeAll: true } }))
  const { number } = await open.file(open.alpha.employee, noon)
  const says = (memberId: string) =>
    open.act(memberId, 'ticket.answer', later(1), async (ctx) => answer(ctx, { ...(await on(open, number)), text: 'Добавлю.', files: [] }))
  const read = await open.act(open.alpha.colleague, 'ticket.read', later(1), (ctx) => ticketThread(ctx, number))
  expect(read).toMatchObject({ number, mayAct: false })
  await expect(says(open.alpha.colleague)).rejects.toMatchObject({ reason: 'not_found' })
  expect(await sees(open, (db) => db.message.count({ where: { ticket: { number } } }))).toBe(1)
  await says(open.alpha.employee)
  await says(open.alpha.responsible)
  expect(await sees(open, (db) => db.message.count({ where: { ticket: { number } } }))).toBe(3)
})
