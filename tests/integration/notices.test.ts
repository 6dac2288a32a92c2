import { attempt, tellAll, waiting } from '@tests/support/told'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { expect, test } from 'vitest'
import { noticePage } from '@/features/notices/notice-page'
import { readAll, readOne, readTicket } from '@/features/notices/read'
import { unreadNotices } from '@/features/notices/unread'
import { answer } from '@/features/tickets/answer'
import { assign } from '@/features/tickets/assign'
import { moveTicket } from '@/features/tickets/move'
import { addNote } from '@/features/tickets/note'
import { rate } from '@/features/tickets/rate'
import { replyToClient } from '@/features/tickets/reply'
import { registry } from '@/jobs/registry'

const said = { text: 'Посмотрим', minutes: null, files: [] }
const at = (world: World, memberId: string) =>
  world.act(memberId, 'profile.write', later(600), (ctx) => noticePage(ctx, { all: true, before: null }))
const kinds = async (world: World, memberId: string) =>
  (await at(world, memberId)).groups.flatMap(({ lines }) => lines.map(({ kind }) => kind)).sort()
const unread = (world: World, memberId: string) => world.act(memberId, 'profile.write', later(600), unreadNotices)

async function worked() {
  const world = await makeWorld()
  const { number } = await world.file(world.alpha.employee, noon)
  await world.act(world.manager, 'ticket.assign', later(1), async (ctx) =>
    assign(ctx, { ...(await on(world, number)), members: [world.dev] }),
  )
  return { world, number }
}

test('what happens to a ticket reaches those it concerns and never who did it', async () => {
  const { world, number } = await worked()
  await world.act(world.manager, 'ticket.move', later(2), async (ctx) =>
    moveTicket(ctx, { ...(await on(world, number)), status: 'in_progress', reason: '', release: '' }),
  )
  await world.act(world.dev, 'ticket.reply', later(2), async (ctx) =>
    replyToClient(ctx, { ...(await on(world, number)), ...said, next: 'review' }),
  )
  await world.act(world.alpha.employee, 'ticket.answer', later(3), async (ctx) =>
    answer(ctx, { ...(await on(world, number)), text: 'Спасибо', files: [] }),
  )
  await tellAll(world)
  expect(await kinds(world, world.manager)).toEqual(['new_ticket', 'status'])
  expect(await kinds(world, world.dev)).toEqual(['assigned', 'client_replied', 'status'])
  expect(await kinds(world, world.alpha.employee)).toEqual(['replied'])
  for (const stranger of [world.designer, world.alpha.colleague, world.beta.responsible]) expect(await kinds(world, stranger)).toEqual([])
})

test('a job that runs twice tells once, and enqueues its letters once', async () => {
  const { world } = await worked()
  await tellAll(world)
  await tellAll(world)
  expect(await kinds(world, world.dev)).toEqual(['assigned'])
  expect(await waiting('send-notices', world)).toHaveLength(2)
  expect(await waiting('send-public', world)).toHaveLength(1)
})

test('two workers that run the same job at once tell once', async () => {
  const { world } = await worked()
  const jobs = await waiting('notify', world)
  await Promise.all([1, 2].flatMap(() => jobs.map((job) => registry.notify(job.data, attempt({ jobId: job.id })))))
  expect(await kinds(world, world.dev)).toEqual(['assigned'])
  expect(await waiting('send-notices', world)).toHaveLength(2)
})

test('clients hear nothing of notes, mentions and assignments', async () => {
  const { world, number } = await worked()
  await world.act(world.dev, 'ticket.note', later(2), async (ctx) =>
    addNote(ctx, { ...(await on(world, number)), ...said, text: '@designer глянь', mentions: [world.designer] }),
  )
  await tellAll(world)
  expect(await kinds(world, world.designer)).toEqual(['mentioned'])
  expect(await kinds(world, world.alpha.employee)).toEqual([])
  expect((await waiting('send-public', world)).map(({ data }) => data.about)).toEqual(['registered'])
})

test('a low rating reaches the manager, a high one does not', async () => {
  const { world, number } = await worked()
  const other = (await world.file(world.alpha.employee, later(1))).number
  for (const [ticket, stars] of [
    [number, 2],
    [other, 5],
  ] as const) {
    await world.act(world.manager, 'ticket.reply', later(5), async (ctx) =>
      replyToClient(ctx, { ...(await on(world, ticket)), ...said, next: 'resolve' }),
    )
    await world.act(world.alpha.employee, 'ticket.rate', later(9), (ctx) => rate(ctx, { number: ticket, stars, comment: '' }))
  }
  await tellAll(world)
  expect((await kinds(world, world.manager)).filter((kind) => kind === 'rated_low')).toHaveLength(1)
})

test('what a person has switched off stays silent, in the bell and by letter apart', async () => {
  const world = await makeWorld()
  await sees(world, (db) =>
    db.noticeChoice.createMany({
      data: [
        { memberId: world.manager, kind: 'new_ticket', bell: false, letter: true },
        { memberId: world.alpha.employee, kind: 'registered', bell: true, letter: false },
      ],
    }),
  )
  await world.file(world.alpha.employee, noon)
  await tellAll(world)
  expect(await kinds(world, world.manager)).toEqual([])
  expect(await waiting('send-notices', world)).toHaveLength(1)
  expect(await waiting('send-public', world)).toEqual([])
})

test('a person marks as read what is theirs: one ticket, one line, or all that had come by then', async () => {
  const { world, number } = await worked()
  const second = (await world.file(world.alpha.employee, later(5))).number
  await world.file(world.alpha.employee, later(50))
  await tellAll(world)
  const act = <I>(work: (ctx: Parameters<typeof readAll>[0], input: I) => Promise<void>, input: I) =>
    world.act(world.manager, 'profile.write', later(60), (ctx) => work(ctx, input))
  expect((await unread(world, world.manager)).count).toBe(3)
  await act(readTicket, { number })
  expect((await unread(world, world.manager)).tickets).not.toContain(number)
  await act(readAll, { until: later(10).toISOString() })
  expect((await unread(world, world.manager)).tickets).not.toContain(second)
  const [left] = (await at(world, world.manager)).groups.flatMap(({ lines }) => lines.filter(({ isUnread }) => isUnread))
  await act(readOne, { id: left!.id })
  expect((await unread(world, world.manager)).count).toBe(0)
})

test("nobody reads or marks another's notices", async () => {
  const { world, number } = await worked()
  await tellAll(world)
  const [theirs] = (await at(world, world.dev)).groups.flatMap(({ lines }) => lines)
  for (const stranger of [world.admin, world.manager, world.alpha.employee, world.beta.responsible]) {
    await world.act(stranger, 'profile.write', later(9), async (ctx) => {
      await readOne(ctx, { id: theirs!.id })
      await readTicket(ctx, { number })
      await readAll(ctx, { until: later(500).toISOString() })
      expect(await ctx.db.notice.findMany({ where: { id: theirs!.id } })).toEqual([])
    })
  }
  expect((await unread(world, world.dev)).count).toBe(1)
})

test('a specialist who sees only own tickets no longer sees notices of one that was taken away', async () => {
  const { world, number } = await worked()
  await tellAll(world)
  await sees(world, (db) => db.tenant.updateMany({ data: { specialistsSeeAll: false } }))
  expect((await unread(world, world.dev)).tickets).toEqual([number])
  await world.act(world.manager, 'ticket.assign', later(5), async (ctx) => assign(ctx, { ...(await on(world, number)), members: [] }))
  expect((await unread(world, world.dev)).count).toBe(0)
})

test('pages follow one another without a gap or a repeat', async () => {
  const { world, number } = await worked()
  await sees(world, async (db) => {
    const ticket = await db.ticket.findFirstOrThrow({ where: { number } })
    const row = { memberId: world.dev, kind: 'status', ticketId: ticket.id, clientId: ticket.clientId, data: { about: 'status' } }
    await db.notice.createMany({ data: Array.from({ length: 95 }, (_, i) => ({ ...row, key: `k${i}`, at: later(Math.floor(i / 10)) })) })
  })
  const seen: string[] = []
  let before: string | null = null
  do {
    const page: Awaited<ReturnType<typeof noticePage>> = await world.act(world.dev, 'profile.write', later(600), (ctx) =>
      noticePage(ctx, { all: true, before }),
    )
    seen.push(...page.groups.flatMap(({ lines }) => lines.map(({ id }) => id)))
    before = page.next
  } while (before)
  expect(seen).toHaveLength(95)
  expect(new Set(seen).size).toBe(95)
})

test('a move that the author should know of reaches them, one inside the agency does not', async () => {
  const { world, number } = await worked()
  await world.act(world.manager, 'ticket.move', later(2), async (ctx) =>
    moveTicket(ctx, { ...(await on(world, number)), status: 'in_progress', reason: '', release: '' }),
  )
  await tellAll(world)
  expect(await kinds(world, world.alpha.employee)).toEqual([])
  expect(await kinds(world, world.dev)).toEqual(['assigned', 'status'])
})
