import { randomUUID } from 'node:crypto'
import { jobsAbout } from '@tests/support/job-row'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, expect, test } from 'vitest'
import { addWatcher } from '@/features/tickets/add-watcher'
import { deskTicket } from '@/features/tickets/desk-ticket'
import { removeWatcher } from '@/features/tickets/remove-watcher'
import { AddWatcher } from '@/features/tickets/schema'
import { ticketThread } from '@/features/tickets/thread'

let world: World
let other: World
let number: number
beforeAll(async () => {
  ;[world, other] = [await makeWorld(), await makeWorld()]
  ;({ number } = await world.file(world.alpha.employee, noon))
})

const add = (input: Partial<AddWatcher>, by = world.dev) =>
  world.act(by, 'ticket.watchers', later(1), (ctx) => addWatcher(ctx, { number, ...input }))
const remove = (watcherId: string, from = number) =>
  world.act(world.manager, 'ticket.watchers', later(2), (ctx) => removeWatcher(ctx, { number: from, watcherId }))
const watching = () =>
  sees(world, (db) => db.watcher.findMany({ where: { ticket: { number }, stoppedAt: null }, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] }))
const outside = (email: string) => ({ name: 'Подрядчик', email })

test('a colleague, one of the staff and somebody outside can watch, each is told, and the author sees who', async () => {
  const email = `contractor-${randomUUID()}@example.test`
  await add({ memberId: world.alpha.colleague })
  await add({ memberId: world.designer })
  await add(outside(email))
  const rows = await watching()
  expect(rows.map(({ memberId, email }) => [memberId, email])).toEqual([
    [world.alpha.colleague, world.mail('alpha-colleague')],
    [world.designer, world.mail('designer')],
    [null, email],
  ])
  for (const { id } of rows) expect((await jobsAbout(id)).map(({ name }) => name)).toContain('notify')
  const seen = await world.act(world.alpha.employee, 'ticket.read', later(3), (ctx) => ticketThread(ctx, number))
  // The agency's own people are not the client's concern, in the list as in the timeline.
  expect(seen?.watchers.map(({ side }) => side)).toEqual(['client', 'outside'])
  const events = await world.act(world.alpha.employee, 'ticket.read', later(3), ({ db }) =>
    db.ticketEvent.findMany({ where: { kind: 'watcher_added' }, select: { data: true } }),
  )
  expect(events.map(({ data }) => data)).toEqual([{ name: 'alpha-colleague' }, { name: 'Подрядчик' }])
})

test('a colleague who watches still can’t open the ticket', async () => {
  const seen = await world.act(world.alpha.colleague, 'ticket.read', later(3), (ctx) => ticketThread(ctx, number))
  expect(seen).toBeNull()
})

test('an address watches once, however it is written and by how many at once', async () => {
  const email = `once-${randomUUID()}@example.test`
  const parsed = AddWatcher.parse({ number: String(number), name: 'Подрядчик', email: ` ${email.toUpperCase()} `, memberId: '' })
  const outcomes = await Promise.allSettled([add(parsed), add(parsed), add(parsed)])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await watching()).filter((row) => row.email === email)).toHaveLength(1)
  await expect(add(parsed)).rejects.toMatchObject({ key: 'watches_already', field: 'email' })
})

test('an address that a colleague has is that colleague', async () => {
  const { number: second } = await world.file(world.alpha.employee, noon)
  await world.act(world.manager, 'ticket.watchers', later(1), (ctx) =>
    addWatcher(ctx, { number: second, name: 'Как-то иначе', email: world.mail('alpha-responsible') }),
  )
  const [row] = await sees(world, (db) => db.watcher.findMany({ where: { ticket: { number: second } } }))
  expect(row).toMatchObject({ memberId: world.alpha.responsible, name: 'alpha-responsible' })
})

test('removed, they are told no more; added again, they are', async () => {
  const email = `again-${randomUUID()}@example.test`
  await add(outside(email))
  const find = async () => (await watching()).find((row) => row.email === email)
  const first = await find()
  await remove(first?.id ?? '')
  expect(await find()).toBeUndefined()
  await expect(remove(first?.id ?? '')).rejects.toMatchObject({ reason: 'not_found' })
  await add(outside(email))
  expect(await find()).toMatchObject({ id: first?.id, stoppedAt: null })
})

test('the author, somebody without an address, and whoever isn’t of either side don’t watch', async () => {
  const nameless = await sees(world, (db) =>
    db.member.create({ data: { name: 'Без почты', role: 'employee', clientId: world.alpha.id, createdAt: noon } }),
  )
  await expect(add({ memberId: world.alpha.employee })).rejects.toMatchObject({ key: 'watcher_is_author' })
  await expect(add(outside(world.mail('alpha-employee')))).rejects.toMatchObject({ key: 'watcher_is_author' })
  await expect(add({ memberId: nameless.id })).rejects.toMatchObject({ key: 'watcher_without_email' })
  for (const memberId of [world.beta.employee, other.alpha.employee, other.dev])
    await expect(add({ memberId })).rejects.toMatchObject({ reason: 'not_found' })
  await expect(add({ name: 'Подрядчик' })).rejects.toMatchObject({ key: 'required', field: 'email' })
  const choices = await world.act(world.manager, 'ticket.read', later(3), (ctx) => deskTicket(ctx, number))
  const offered = choices?.mayWatch.map(({ id }) => id) ?? []
  for (const id of [world.alpha.employee, nameless.id, world.beta.employee]) expect(offered).not.toContain(id)
})

test('a watcher of another ticket or tenant can’t be removed here, and clients change nothing', async () => {
  const { number: second } = await world.file(world.alpha.employee, noon)
  const [row] = await watching()
  await expect(remove(row?.id ?? '', second)).rejects.toMatchObject({ reason: 'not_found' })
  const foreign = other.act(other.manager, 'ticket.watchers', later(2), (ctx) => removeWatcher(ctx, { number, watcherId: row?.id ?? '' }))
  await expect(foreign).rejects.toMatchObject({ reason: 'not_found' })
  await expect(add(outside('a@example.test'), world.alpha.responsible)).rejects.toMatchObject({ reason: 'forbidden' })
  expect((await watching()).map(({ id }) => id)).toContain(row?.id)
  expect((await on(world, number)).version).toBeGreaterThan(1)
})

test.each(['a@b.test, c@d.test', 'a@b.test\r\nBcc: c@d.test', 'a@b.test\nSubject: x', '"Имя" <a@b.test>'])(
  '%j is no address of a watcher',
  (email) => {
    expect(AddWatcher.safeParse({ number: '1001', name: 'Подрядчик', email }).error?.issues[0]?.path).toEqual(['email'])
  },
)
