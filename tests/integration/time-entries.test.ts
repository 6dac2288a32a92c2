import { approveAll, contractOfClient, giveTerm, pendingOf } from '@tests/support/time'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { storedPostings } from '@/features/hours/stored-postings'
import { saveTenant } from '@/features/settings/save-tenant'
import { SaveWork } from '@/features/settings/schema'
import { correctTime } from '@/features/tickets/correct-time'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'
import { moveTicket } from '@/features/tickets/move'
import { reopen } from '@/features/tickets/reopen'
import { replyToClient } from '@/features/tickets/reply'
import { runningTimer } from '@/features/tickets/running-timer'
import type { LogTime } from '@/features/tickets/schema-time'
import { startTimer, stopTimer } from '@/features/tickets/timer'
import { decide } from '@/features/time/decide'
import { logWeek } from '@/features/time/log-week'
import { weekOf } from '@/features/time/week'

let world: World
let contractId: string
beforeAll(async () => {
  world = await makeWorld()
  contractId = (await contractOfClient(world, world.alpha.id)).id
  await giveTerm(world, world.alpha.id, { startsOn: '2026-11-01', endsOn: '2027-01-01', months: 2 })
})

const filed = async () => (await world.file(world.alpha.employee, noon)).number
const entriesOf = (number: number) =>
  sees(world, (db) => db.timeEntry.findMany({ where: { ticket: { number } }, orderBy: [{ createdAt: 'asc' }, { minutes: 'asc' }] }))
const log = async (memberId: string, number: number, change: Partial<LogTime> = {}, at = later(10)) =>
  world.act(memberId, 'time.log', at, async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(world, number)), minutes: 30, speciality: 'programmer', note: '', ...change }),
  )
/** Minutes that entries of a ticket have taken from the balance and beyond it. */
const posted = async (number: number) => {
  const ids = (await entriesOf(number)).map(({ id }) => id)
  const rows = await sees(world, (db) => storedPostings(db, contractId))
  return rows.filter(({ workId, minutes }) => workId && ids.includes(workId) && minutes !== 0).map(({ kind, minutes }) => [kind, minutes])
}

describe('a day and a start', () => {
  test.each<[string, Partial<LogTime>, object]>([
    ['today, counted back from now', {}, { workDate: new Date('2026-11-11'), startedAt: later(-20) }],
    ['an earlier day, its start unknown', { workDate: '2026-11-03' }, { workDate: new Date('2026-11-03'), startedAt: null }],
    [
      'an earlier day by its start',
      { workDate: '2026-11-03', start: '09:30' },
      { workDate: new Date('2026-11-03'), startedAt: new Date('2026-11-03T06:30:00Z') },
    ],
  ])('%s', async (_, typed, expected) => {
    const number = await filed()
    await log(world.dev, number, typed)
    expect((await entriesOf(number))[0]).toMatchObject({ status: 'pending', kind: 'specialist', ...expected })
  })

  test.each<[string, Partial<LogTime>, string, string]>([
    ['a day that has not come', { workDate: '2026-11-12' }, 'date_ahead', 'workDate'],
    ['a start that has not come', { start: '15:00' }, 'time_ahead', 'start'],
    ['a day before the contract', { workDate: '2026-08-31' }, 'date_before_contract', 'workDate'],
  ])('%s is refused, and nothing is written', async (_, typed, key, field) => {
    const number = await filed()
    await expect(log(world.dev, number, typed)).rejects.toMatchObject({ key, field })
    expect(await entriesOf(number)).toEqual([])
  })

  test('outside any term it is taken, and is overage in full once approved', async () => {
    const number = await filed()
    await log(world.manager, number, { workDate: '2026-10-05', minutes: 40 })
    expect(await posted(number)).toEqual([['overage', 40]])
  })
})

describe('approving', () => {
  test('what a specialist writes awaits the manager; what the manager writes does not', async () => {
    const number = await filed()
    await log(world.dev, number)
    await log(world.manager, number, { minutes: 5 })
    expect((await entriesOf(number)).map(({ status }) => status).sort()).toEqual(['approved', 'pending'])
    expect(await posted(number)).toEqual([['spend', -5]])
    await approveAll(world, later(20))
    expect((await posted(number)).map(([, minutes]) => Number(minutes)).sort((a, b) => a - b)).toEqual([-30, -5])
  })

  test('a rejected entry counts nowhere and tells why', async () => {
    const number = await filed()
    await log(world.dev, number)
    const [entry] = await entriesOf(number)
    const mine = (await pendingOf(world)).filter(({ id }) => id === entry?.id)
    await world.act(world.manager, 'time.approve', later(20), (ctx) =>
      decide(ctx, { verdict: 'reject', entries: mine, reason: 'не та заявка' }),
    )
    expect((await entriesOf(number))[0]).toMatchObject({ status: 'rejected', reason: 'не та заявка', decidedById: world.manager })
    expect(await posted(number)).toEqual([])
  })

  test('what changed since the list was read is not approved unseen, nor is anything beside it', async () => {
    const [one, two] = [await filed(), await filed()]
    await log(world.dev, one)
    await log(world.dev, two)
    const ids = [...(await entriesOf(one)), ...(await entriesOf(two))].map(({ id }) => id)
    const seen = (await pendingOf(world)).filter(({ id }) => ids.includes(id))
    await sees(world, (db) =>
      db.timeEntry.update({ where: { tenantId_id: { tenantId: world.tenantId, id: ids[0]! } }, data: { minutes: 300 } }),
    )
    await expect(
      world.act(world.manager, 'time.approve', later(20), (ctx) => decide(ctx, { verdict: 'approve', entries: seen, reason: '' })),
    ).rejects.toMatchObject({ key: 'times_changed' })
    expect((await entriesOf(two))[0]).toMatchObject({ status: 'pending' })
  })

  test('two managers at once: one approves, the other is told', async () => {
    const number = await filed()
    await log(world.dev, number)
    const [entry] = await entriesOf(number)
    const seen = (await pendingOf(world)).filter(({ id }) => id === entry?.id)
    const approve = (memberId: string) =>
      world.act(memberId, 'time.approve', later(20), (ctx) => decide(ctx, { verdict: 'approve', entries: seen, reason: '' }))
    const both = await Promise.allSettled([approve(world.manager), approve(world.admin)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await posted(number)).toEqual([['spend', -30]])
  })

  test.each(['dev', 'designer'] as const)('is not for a specialist (%s)', async (name) => {
    await expect(world.act(world[name], 'time.approve', noon, async () => 'in')).rejects.toMatchObject({ reason: 'forbidden' })
  })
})

describe('correcting what was approved', () => {
  const seen = { minutes: 30, speciality: 'programmer', kind: 'specialist', note: '', workDate: '2026-11-11' } as const
  const correct = (memberId: string, number: number, entryId: string, reason: string, minutes = 20) =>
    world.act(memberId, 'time.correct', later(30), (ctx) =>
      correctTime(ctx, { number, entryId, seen, verdict: 'correct', ...seen, minutes, reason }),
    )
  const approved = async () => {
    const number = await filed()
    await log(world.dev, number)
    await approveAll(world, later(20))
    return { number, entryId: (await entriesOf(number))[0]!.id }
  }

  test('leaves it, takes it back, and puts another in its place', async () => {
    const { number, entryId } = await approved()
    await correct(world.manager, number, entryId, 'ошиблись в заявке')
    const entries = await entriesOf(number)
    expect(entries.map(({ minutes, reversesId, correctsId, reason }) => ({ minutes, reversesId, correctsId, reason }))).toEqual([
      { minutes: 30, reversesId: null, correctsId: null, reason: '' },
      { minutes: -30, reversesId: entryId, correctsId: null, reason: 'ошиблись в заявке' },
      { minutes: 20, reversesId: null, correctsId: entryId, reason: 'ошиблись в заявке' },
    ])
    expect(await posted(number)).toEqual([['spend', -20]])
  })

  test('the rows of the ledger are kept: what was, and that it was taken back', async () => {
    const { number, entryId } = await approved()
    await correct(world.manager, number, entryId, 'ошиблись в заявке')
    const rows = await sees(world, (db) => db.posting.findMany({ where: { entryId }, orderBy: { minutes: 'asc' } }))
    expect(rows.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['spend', -30],
      ['spend', 30],
    ])
  })

  test('takes a reason and the right to approve, and is done once', async () => {
    const { number, entryId } = await approved()
    await expect(correct(world.manager, number, entryId, '')).rejects.toMatchObject({ key: 'reason_needed' })
    await expect(correct(world.dev, number, entryId, 'хочу')).rejects.toMatchObject({ key: 'time_approved' })
    await correct(world.manager, number, entryId, 'опечатка')
    await expect(correct(world.manager, number, entryId, 'ещё раз')).rejects.toMatchObject({ key: 'time_changed' })
  })
})

describe('a timer', () => {
  const start = (number: number, at: Date) => world.act(world.dev, 'time.log', at, (ctx) => startTimer(ctx, { number }))
  const stop = (verdict: 'log' | 'drop', at: Date) =>
    world.act(world.dev, 'time.log', at, (ctx) => stopTimer(ctx, verdict === 'log' ? { verdict, note: 'чинил' } : { verdict }))

  test('writes down what it counted, with its start', async () => {
    const number = await filed()
    await start(number, later(1))
    await stop('log', later(46))
    expect(await entriesOf(number)).toMatchObject([{ minutes: 45, startedAt: later(1), note: 'чинил', status: 'pending' }])
  })

  test("over midnight is two entries, each on its own day of the contract's zone", async () => {
    const number = await filed()
    await start(number, new Date('2026-11-11T20:30:00Z'))
    await stop('log', new Date('2026-11-11T22:15:00Z'))
    expect((await entriesOf(number)).map(({ workDate, minutes }) => [workDate.toISOString().slice(0, 10), minutes])).toEqual([
      ['2026-11-11', 30],
      ['2026-11-12', 75],
    ])
  })

  test('started on another ticket writes the first one down', async () => {
    const [one, two] = [await filed(), await filed()]
    await start(one, later(1))
    await start(two, later(11))
    await stop('drop', later(20))
    expect((await entriesOf(one)).map(({ minutes }) => minutes)).toEqual([10])
    expect(await entriesOf(two)).toEqual([])
  })

  test('stopped twice is stopped once; forgotten for more than a day is not written down by itself', async () => {
    const number = await filed()
    await start(number, later(1))
    const both = await Promise.allSettled([stop('log', later(6)), stop('log', later(6))])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await entriesOf(number)).toHaveLength(1)
    await start(number, later(10))
    await expect(stop('log', later(10 + 1441))).rejects.toMatchObject({ key: 'timer_too_long' })
    await stop('drop', later(10 + 1441))
    expect(await entriesOf(number)).toHaveLength(1)
  })
})

describe('a week', () => {
  test('takes a whole grid at once, on the days it says', async () => {
    const [one, two] = [await filed(), await filed()]
    await world.act(world.dev, 'time.log', later(10), (ctx) =>
      logWeek(ctx, [
        { name: 'a', number: one, date: '2026-11-09', minutes: 60 },
        { name: 'b', number: one, date: '2026-11-10', minutes: 30 },
        { name: 'c', number: two, date: '2026-11-10', minutes: 15 },
      ]),
    )
    const week = await world.act(world.dev, 'time.log', later(11), (ctx) => weekOf(ctx, { week: null, ticket: null }))
    expect(week.days).toEqual(['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14', '2026-11-15'])
    expect(week.rows.find(({ number }) => number === one)?.days).toEqual({
      '2026-11-09': { minutes: 60, pending: 60 },
      '2026-11-10': { minutes: 30, pending: 30 },
    })
  })

  test('with one wrong cell takes nothing and names it', async () => {
    const number = await filed()
    await expect(
      world.act(world.dev, 'time.log', later(10), (ctx) =>
        logWeek(ctx, [
          { name: 'right', number, date: '2026-11-09', minutes: 60 },
          { name: 'wrong', number, date: '2026-11-13', minutes: 60 },
        ]),
      ),
    ).rejects.toMatchObject({ key: 'date_ahead', field: 'wrong' })
    expect(await entriesOf(number)).toEqual([])
  })
})

test('the timer and the week say what the contract of a ticket has left, and what happens beyond it', async () => {
  const own = await makeWorld()
  await giveTerm(own, own.alpha.id, { startsOn: '2026-11-01', endsOn: '2026-12-01', months: 1 })
  const { id } = await contractOfClient(own, own.alpha.id)
  const { number } = await own.file(own.alpha.employee, noon)
  await own.act(own.dev, 'time.log', noon, (ctx) => startTimer(ctx, { number }))
  await own.act(own.manager, 'time.log', noon, async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(own, number)), minutes: 90, speciality: 'programmer', note: '' }),
  )
  const balance = { left: 510, rule: { mode: 'automatic', minutes: null } }
  const timer = await own.act(own.dev, 'desk.open', later(30), (ctx) => runningTimer(ctx))
  expect(timer).toMatchObject({ number, balance })
  const week = await own.act(own.manager, 'time.log', later(30), (ctx) => weekOf(ctx, { week: null, ticket: null }))
  expect(week.rows).toMatchObject([{ number, balance: { ...balance, contractId: id, from: '2026-11-01', to: '2026-12-01' } }])
})

test.each([
  ['within the window', 14, 14, 'warranty'],
  ['after it', 14, 15, 'specialist'],
  ['on the same day, where the agency gives no warranty', 0, 1, 'specialist'],
  ['after a long window', 365, 300, 'warranty'],
] as const)('time on a ticket that came back %s (%i days, after %i) is of kind: %s', async (_, warrantyDays, days, kind) => {
  const own = await makeWorld()
  await own.act(own.admin, 'settings.write', noon, async (ctx) => {
    const { version } = await ctx.db.tenant.findFirstOrThrow()
    await saveTenant(ctx, SaveWork.parse({ version: String(version), closeAfterDays: '5', warrantyDays: String(warrantyDays) }))
  })
  const { number } = await own.file(own.alpha.employee, noon)
  const said = { text: 'Готово', files: [], minutes: null }
  await own.act(own.manager, 'ticket.reply', later(5), async (ctx) =>
    replyToClient(ctx, { ...(await on(own, number)), ...said, next: 'resolve' }),
  )
  const back = later(days * 1440)
  await own.act(own.alpha.employee, 'ticket.reopen', back, async (ctx) =>
    reopen(ctx, { ...(await on(own, number)), text: 'Снова не работает', files: [] }),
  )
  await own.act(own.manager, 'time.log', later(10, back), async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(own, number)), minutes: 30, speciality: 'programmer', note: '' }),
  )
  expect(await sees(own, (db) => db.timeEntry.findMany())).toMatchObject([{ kind }])
})

test('time on a ticket that came back within the warranty window is our redo, and spends nothing', async () => {
  const number = await filed()
  const said = { text: 'Готово', files: [], minutes: null }
  await world.act(world.manager, 'ticket.reply', later(5), async (ctx) =>
    replyToClient(ctx, { ...(await on(world, number)), ...said, next: 'resolve' }),
  )
  await world.act(world.alpha.employee, 'ticket.reopen', later(60), async (ctx) =>
    reopen(ctx, { ...(await on(world, number)), text: 'Снова не работает', files: [] }),
  )
  await world.act(world.manager, 'ticket.move', later(70), async (ctx) =>
    moveTicket(ctx, { ...(await on(world, number)), status: 'in_progress', reason: '' }),
  )
  await log(world.manager, number, {}, later(80))
  expect(await entriesOf(number)).toMatchObject([{ kind: 'warranty', status: 'approved' }])
  expect(await posted(number)).toEqual([])
})
