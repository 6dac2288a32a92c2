import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { queueViews } from '@/domain/queue'
import { deskFrame } from '@/features/desk/frame'
import { myDay } from '@/features/my-day/my-day'
import { QueueAddress } from '@/features/queue/address'
import { assignChosen } from '@/features/queue/assign-chosen'
import { prioritiseChosen } from '@/features/queue/prioritise-chosen'
import { queue, queuePage } from '@/features/queue/queue'
import { assign } from '@/features/tickets/assign'
import { moveTicket } from '@/features/tickets/move'
import { openCounts, recentTickets } from '@/features/tickets/of-clients'
import { replyToClient } from '@/features/tickets/reply'
import { StaleTicket } from '@/server/stale'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const at = (query: Record<string, string> = {}) => QueueAddress.parse(query)
const listed = (query: Record<string, string> = {}, who = world.manager, now = later(20)) =>
  world.act(who, 'desk.open', now, (ctx) => queue(ctx, at(query)))
const numbers = async (...args: Parameters<typeof listed>) => (await listed(...args)).items.map(({ number }) => number)
const frameOf = (who: string, now = later(20)) => world.act(who, 'desk.open', now, (ctx) => deskFrame(ctx))
const move = (number: number, status: 'waiting_client' | 'review' | 'in_progress' | 'resolved', now = later(10)) =>
  world.act(world.manager, 'ticket.move', now, async (ctx) => moveTicket(ctx, { ...(await on(world, number)), status, reason: '' }))
const put = (number: number, members: string[]) =>
  world.act(world.manager, 'ticket.assign', later(5), async (ctx) => assign(ctx, { ...(await on(world, number)), members }))

describe('the queue', () => {
  let planned: number, broken: number, waiting: number, reviewed: number, resolved: number

  beforeAll(async () => {
    ;({ number: planned } = await world.file(world.alpha.employee, later(1), { situation: 'planned' }))
    ;({ number: broken } = await world.file(world.beta.employee, noon))
    ;({ number: waiting } = await world.file(world.alpha.employee, later(2)))
    ;({ number: reviewed } = await world.file(world.alpha.responsible, later(3)))
    ;({ number: resolved } = await world.file(world.alpha.responsible, later(3)))
    for (const number of [waiting, reviewed, resolved])
      await world.act(world.manager, 'ticket.reply', later(4), async (ctx) =>
        replyToClient(ctx, { ...(await on(world, number)), text: 'Смотрим.', minutes: null, next: 'stay', files: [] }),
      )
    await put(planned, [world.dev])
    await put(reviewed, [world.dev, world.designer])
    await move(waiting, 'waiting_client')
    await move(reviewed, 'in_progress')
    await move(reviewed, 'review')
    await move(resolved, 'resolved')
  })

  test('stands in the order of what is due, then what has no due, then what waits', async () => {
    const found = await listed()
    expect(found.items.map(({ number, group }) => [number, group])).toEqual([
      [broken, 'today'],
      [planned, 'today'],
      [reviewed, 'none'],
      [waiting, 'paused'],
    ])
    expect(found.next).toBeNull()
  })

  test('says what remains in working time, and that a client spoke last', async () => {
    const [first] = (await listed()).items
    expect(first).toMatchObject({ clientName: 'beta', lastWordBy: 'client', people: [], clock: { kind: 'reaction', remainingMinutes: 10 } })
    expect((await listed({}, world.manager, later(40))).items[0]).toMatchObject({ group: 'overdue', clock: { overdueMinutes: 10 } })
  })

  test('every view holds as many tickets as its count says', async () => {
    for (const who of [world.manager, world.dev, world.designer, world.admin]) {
      const { views } = await frameOf(who)
      for (const { view, count } of views)
        expect([view, await numbers({ view }, who)]).toEqual([view, expect.objectContaining({ length: count })])
    }
  })

  test('views are of the reader: clients for a manager, tickets for a specialist', async () => {
    expect(await numbers({ view: 'mine' }, world.manager)).toHaveLength(4)
    expect(await numbers({ view: 'mine' }, world.dev)).toEqual([planned, reviewed])
    expect(await numbers({ view: 'unassigned' })).toEqual([broken, waiting])
    expect(await numbers({ view: 'paused' })).toEqual([waiting])
    expect(await numbers({ view: 'review' })).toEqual([reviewed])
  })

  test("a client narrows it; another tenant's client is not there", async () => {
    expect(await numbers({ client: world.beta.id })).toEqual([broken])
    const other = await makeWorld()
    await expect(listed({ client: other.alpha.id })).rejects.toMatchObject({ reason: 'not_found' })
  })

  test('groups are counted for the view and the client one looks at', async () => {
    const of = async (query: Record<string, string>) => (await listed(query)).groups
    expect(await of({})).toEqual({ overdue: 0, today: 2, later: 0, none: 1, paused: 1, over: 0 })
    expect(await of({ client: world.beta.id })).toEqual({ overdue: 0, today: 1, later: 0, none: 0, paused: 0, over: 0 })
    expect(await of({ view: 'paused' })).toEqual({ overdue: 0, today: 0, later: 0, none: 0, paused: 1, over: 0 })
    expect(await of({ status: 'all' })).toMatchObject({ today: 2, none: 1, paused: 1, over: 1 })
  })

  test('other orders: the newest, the freshest word', async () => {
    expect(await numbers({ sort: 'newest' })).toEqual([reviewed, waiting, planned, broken])
    expect((await numbers({ sort: 'word' })).at(-1)).toBe(broken)
  })

  test("a specialist's day: what waits for others apart from what comes next", async () => {
    const day = await world.act(world.dev, 'desk.open', later(20), myDay)
    expect(day.next.map(({ number }) => number)).toEqual([planned])
    expect(day.waiting.map(({ number }) => number)).toEqual([reviewed])
    expect(day).toMatchObject({ now: [], logged: [], loggedMinutes: 0, leftOfClient: null })
  })

  test('a client card counts what is open and shows the freshest word first', async () => {
    const [counts, recent] = await world.act(world.manager, 'client.read', later(20), async (ctx) => [
      await openCounts(ctx, [world.alpha.id, world.beta.id]),
      await recentTickets(ctx, world.alpha.id),
    ])
    expect([counts.get(world.alpha.id), counts.get(world.beta.id)]).toEqual([3, 1])
    expect(recent.map(({ number }) => number)).toContain(resolved)
  })
})

describe('where specialists see only what is assigned', () => {
  test('neither lists, counts nor cards show the rest', async () => {
    const narrow = await makeWorld()
    await sees(narrow, (db) => db.tenant.updateMany({ data: { specialistsSeeAll: false } }))
    const { number } = await narrow.file(narrow.alpha.employee, noon)
    await narrow.file(narrow.alpha.employee, noon)
    await narrow.act(narrow.manager, 'ticket.assign', later(5), async (ctx) =>
      assign(ctx, { ...(await on(narrow, number)), members: [narrow.dev] }),
    )
    const seen = await narrow.act(narrow.dev, 'desk.open', later(6), async (ctx) => ({
      queue: (await queue(ctx, at())).items.map((item) => item.number),
      views: (await deskFrame(ctx)).views,
      open: (await openCounts(ctx, [narrow.alpha.id])).get(narrow.alpha.id),
      recent: (await recentTickets(ctx, narrow.alpha.id)).map((ticket) => ticket.number),
    }))
    expect(seen).toMatchObject({ queue: [number], open: 1, recent: [number] })
    expect(seen.views.map(({ view, count }) => [view, count])).toEqual([
      ['all', 1],
      ['breached', 0],
      ['today', 1],
      ['paused', 0],
      ['review', 0],
    ])
  })
})

describe('a long queue', () => {
  let long: World
  const filed: number[] = []

  beforeAll(async () => {
    long = await makeWorld()
    for (let i = 0; i < queuePage + 5; i++)
      filed.push((await long.file(long.alpha.employee, later(i % 7), { situation: 'planned' })).number)
  }, 120_000)

  test.each(['due', 'newest', 'word', 'priority', 'number', 'client'])(
    'comes page by page, each ticket once, in the order of %s',
    async (sort) => {
      const page = (after: string) => long.act(long.manager, 'desk.open', later(20), (ctx) => queue(ctx, at({ sort, after })))
      const first = await page('')
      const second = await page(first.next ?? '')
      expect([first.items.length, second.items.length, second.next]).toEqual([queuePage, 5, null])
      expect(new Set([...first.items, ...second.items].map(({ number }) => number))).toEqual(new Set(filed))
    },
  )

  test('an address that says nonsense is the plain queue', () => {
    expect(at({ view: 'x', sort: "'; DROP", client: '1', after: '1.2.3', ticket: '-4' })).toEqual(at())
  })
})

describe('several at once', () => {
  test('people are added to each, nobody is taken off', async () => {
    const { number: one } = await world.file(world.alpha.employee, noon)
    const { number: two } = await world.file(world.alpha.employee, noon)
    await put(one, [world.dev])
    const tickets = [await on(world, one), await on(world, two)]
    await world.act(world.manager, 'ticket.assign', later(6), (ctx) => assignChosen(ctx, { tickets, members: [world.designer] }))
    const assigned = await sees(world, (db) => db.assignee.findMany({ where: { ticket: { number: { in: [one, two] } } } }))
    expect(assigned.map(({ memberId }) => memberId).sort()).toEqual([world.designer, world.designer, world.dev].sort())
  })

  test('if one has changed meanwhile, none is changed', async () => {
    const { number: one } = await world.file(world.alpha.employee, noon)
    const { number: two } = await world.file(world.alpha.employee, noon)
    const tickets = [await on(world, one), await on(world, two)]
    await put(two, [world.dev])
    const act = world.act(world.manager, 'ticket.prioritise', later(6), (ctx) => prioritiseChosen(ctx, { tickets, priority: 'low' }))
    await expect(act).rejects.toBeInstanceOf(StaleTicket)
    expect((await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number: one } }))).priority).toBe('critical')
  })
})

test('all views are in the catalogue of addresses', () => {
  for (const view of queueViews) expect(at({ view }).view).toBe(view)
})
