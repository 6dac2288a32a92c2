import { attempt, desk, tellAll, waiting } from '@tests/support/told'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { expect, test } from 'vitest'
import { chooseNotices } from '@/features/notices/choose'
import { readTicket } from '@/features/notices/read'
import { addNote } from '@/features/tickets/note'
import { registry } from '@/jobs/registry'

/** Wednesday, 21:00 in Moscow, and the opening of Thursday. */
const evening = new Date('2026-11-11T18:00:00Z')
const morning = new Date('2026-11-12T06:00:00Z')

const send = (world: World, memberId: string, now: Date, post: ReturnType<typeof desk>['post'], jobId?: string) =>
  registry['send-notices']({ tenantId: world.tenantId, memberId }, attempt({ now, post, ...(jobId ? { jobId } : {}) }))

const whenFor = async (world: World, memberId: string) =>
  (await waiting('send-notices', world)).filter(({ data }) => data.memberId === memberId).map(({ startAfter }) => startAfter)

test('one thing is a letter about it: what, which ticket, whose, and the way there', async () => {
  const world = await makeWorld()
  const { number } = await world.file(world.alpha.employee, noon)
  await tellAll(world)
  const office = desk()
  await send(world, world.manager, later(2), office.post)
  const [{ letter, envelope }] = office.to(world.mail('manager')) as [(typeof office.sent)[number]]
  expect(letter.subject).toBe(`[#${number}] Новая заявка: Не оформляется заказ`)
  expect(JSON.stringify(letter.blocks)).toContain(`/${world.slug}/desk/tickets/${number}`)
  expect(JSON.stringify(letter.blocks)).toContain(`/${world.slug}/account/notices`)
  expect(letter.automatic).toBe(true)
  expect(envelope.oneClick).toContain('/api/unsubscribe/')
})

test('several things within two minutes are one letter, by ticket', async () => {
  const world = await makeWorld()
  const first = (await world.file(world.alpha.employee, noon)).number
  const second = (await world.file(world.beta.employee, later(1), { subject: 'Новый баннер' })).number
  await tellAll(world)
  const office = desk()
  await send(world, world.manager, later(2), office.post)
  await send(world, world.manager, later(3), office.post)
  expect(office.sent).toHaveLength(1)
  const { letter } = office.sent[0]!
  expect(letter.subject).toBe(`2\u00a0новых уведомления: #${first}, #${second}`.replace('\u00a0', ' '))
  expect(JSON.stringify(letter.blocks)).toContain('Новый баннер')
})

test('what has been read meanwhile is not written about', async () => {
  const world = await makeWorld()
  const { number } = await world.file(world.alpha.employee, noon)
  await tellAll(world)
  await world.act(world.manager, 'profile.write', later(1), (ctx) => readTicket(ctx, { number }))
  const office = desk()
  await send(world, world.manager, later(2), office.post)
  expect(office.sent).toEqual([])
})

test('of two letters at once each thing is in one; a repeated one says the same as before', async () => {
  const world = await makeWorld()
  await world.file(world.alpha.employee, noon)
  await tellAll(world)
  const office = desk()
  const [one, two] = ['0197b1d0-0000-7000-8000-000000000001', '0197b1d0-0000-7000-8000-000000000002'] as const
  await Promise.all([one, two].map((jobId) => send(world, world.manager, later(2), office.post, jobId)))
  expect(office.sent).toHaveLength(1)
  await world.file(world.alpha.employee, later(3), { subject: 'Ещё одна' })
  await tellAll(world)
  await Promise.all([one, two].map((jobId) => send(world, world.manager, later(30), office.post, jobId)))
  const again = office.sent.filter(({ envelope }) => envelope.jobId === office.sent[0]!.envelope.jobId)
  expect(again.map(({ letter }) => letter.subject)).toEqual([office.sent[0]!.letter.subject, office.sent[0]!.letter.subject])
})

test('outside working time a letter waits for its beginning, unless the ticket is critical', async () => {
  const world = await makeWorld()
  await world.file(world.alpha.employee, evening, { situation: 'planned' })
  await tellAll(world)
  expect(await whenFor(world, world.manager)).toEqual([morning])
  await world.file(world.alpha.employee, evening, { situation: 'broken' })
  await sees(world, async (db) => {
    const critical = await db.ticket.findFirst({ where: { priority: 'critical' } })
    expect(critical).not.toBeNull()
  })
  await tellAll(world)
  expect(await whenFor(world, world.manager)).toEqual([morning, later(2, evening)])
})

test('each keeps to their own calendar', async () => {
  const world = await makeWorld()
  await sees(world, async (db) => {
    const usual = await db.calendarVersion.findFirstOrThrow()
    const night = await db.calendar.create({ data: { name: 'Ночная смена' } })
    const weekly = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['20:00', '23:00']]]))
    await db.calendarVersion.create({
      data: { calendarId: night.id, version: 1, timeZone: usual.timeZone, weekly, exceptions: [], savedAt: noon },
    })
    await db.member.updateMany({ where: { id: world.manager }, data: { calendarId: night.id } })
  })
  await world.file(world.alpha.employee, evening, { situation: 'planned' })
  await tellAll(world)
  expect(await whenFor(world, world.manager)).toEqual([later(2, evening)])
})

test('half of the time gone is a line under the bell and no letter; four fifths are one', async () => {
  const world = await makeWorld()
  await world.file(world.alpha.employee, noon)
  const { id: ticketId } = await sees(world, (db) => db.ticket.findFirstOrThrow())
  const soon = (share: number) =>
    registry.notify(
      { tenantId: world.tenantId, about: 'due_soon', at: noon.toISOString(), actorId: null, ticketId, data: { clock: 'reaction', share } },
      attempt(),
    )
  await soon(50)
  expect(await waiting('send-notices', world)).toEqual([])
  await soon(80)
  expect(await waiting('send-notices', world)).toHaveLength(1)
})

test('a note that names somebody reaches them with its words', async () => {
  const world = await makeWorld()
  const { number } = await world.file(world.alpha.employee, noon)
  await world.act(world.manager, 'ticket.note', later(1), async (ctx) =>
    addNote(ctx, { ...(await on(world, number)), text: '@dev нужен доступ', minutes: null, files: [], mentions: [world.dev] }),
  )
  await tellAll(world)
  const office = desk()
  await send(world, world.dev, later(3), office.post)
  expect(JSON.stringify(office.to(world.mail('dev'))[0]?.letter.blocks)).toContain('@dev нужен доступ')
})

test('who has been disabled or wants no letters gets none', async () => {
  const world = await makeWorld()
  await world.act(world.manager, 'profile.write', noon, (ctx) => chooseNotices(ctx, { bell: ['new_ticket'], letter: [] }))
  await world.file(world.alpha.employee, noon)
  await tellAll(world)
  const office = desk()
  await send(world, world.manager, later(5), office.post)
  await world.act(world.manager, 'profile.write', noon, (ctx) => chooseNotices(ctx, { bell: [], letter: ['new_ticket'] }))
  await world.file(world.alpha.employee, later(6))
  await tellAll(world)
  await sees(world, (db) => db.member.updateMany({ where: { id: world.manager }, data: { disabledAt: later(7) } }))
  await send(world, world.manager, later(9), office.post)
  expect(office.sent).toEqual([])
})

test('a calendar of another tenant is nobody’s working time', async () => {
  const [world, other] = [await makeWorld(), await makeWorld()]
  const { id } = await sees(other, (db) => db.calendar.findFirstOrThrow())
  const choose = world.act(world.dev, 'profile.write', noon, (ctx) => chooseNotices(ctx, { bell: [], letter: [], calendarId: id }))
  await expect(choose).rejects.toMatchObject({ reason: 'not_found' })
})
