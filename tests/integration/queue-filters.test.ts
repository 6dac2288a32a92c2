import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { QueueAddress } from '@/features/queue/address'
import { choicesFor } from '@/features/queue/choices'
import { queue } from '@/features/queue/queue'
import { queueHref, queueQuery } from '@/features/queue/ui/queue-href'
import { assign } from '@/features/tickets/assign'
import { moveTicket } from '@/features/tickets/move'
import { addNote } from '@/features/tickets/note'
import { rate } from '@/features/tickets/rate'

let world: World
let first: number, second: number, third: number
const ids: Record<string, string> = {}

const at = (query: Record<string, string | string[]> = {}) => QueueAddress.parse(query)
const listed = (query: Record<string, string | string[]>, who = world.manager) =>
  world.act(who, 'desk.open', later(60), (ctx) => queue(ctx, at(query)))

beforeAll(async () => {
  world = await makeWorld()
  ;({ number: first } = await world.file(world.alpha.employee, noon, { situation: 'broken' }))
  ;({ number: second } = await world.file(world.beta.employee, later(24 * 60), { situation: 'planned' }))
  ;({ number: third } = await world.file(world.alpha.responsible, later(2), { situation: 'hindered' }))
  const act = world.act
  await act(world.manager, 'ticket.assign', later(3), async (ctx) => assign(ctx, { ...(await on(world, first)), members: [world.dev] }))
  await act(world.manager, 'ticket.move', later(50), async (ctx) =>
    moveTicket(ctx, { ...(await on(world, third)), status: 'resolved', reason: '' }),
  )
  await act(world.alpha.responsible, 'ticket.rate', later(55), (ctx) => rate(ctx, { number: third, stars: 2, comment: '' }))
  await act(world.manager, 'ticket.note', later(4), async (ctx) =>
    addNote(ctx, { ...(await on(world, first)), text: 'Заметка', minutes: null, files: [] }),
  )
  await sees(world, async (db) => {
    const object = await db.clientObject.create({ data: { clientId: world.alpha.id, name: 'Сайт' } })
    const team = await db.team.create({ data: { name: 'Разработка' } })
    const category = await db.category.findFirstOrThrow({ where: { id: { not: world.category.id } } })
    await db.ticket.updateMany({ where: { number: first }, data: { objectId: object.id, channel: 'phone' } })
    await db.ticket.updateMany({ where: { number: second }, data: { teamId: team.id, categoryId: category.id } })
    Object.assign(ids, { object: object.id, team: team.id, category: category.id })
  })
})

describe('every field narrows the queue, and the count says how many are left', () => {
  test.each<[string, () => Record<string, string | string[]>, () => number[]]>([
    ['nothing: what is open', () => ({}), () => [first, second]],
    ['any status', () => ({ status: 'all' }), () => [first, second, third]],
    ['some statuses', () => ({ status: 'resolved,closed' }), () => [third]],
    ['statuses as a form sends them', () => ({ status: ['closed', 'registered'] }), () => [second, third]],
    ['priority', () => ({ priority: 'critical' }), () => [first]],
    ['situation', () => ({ situation: 'planned,hindered' }), () => [second]],
    ['category', () => ({ category: ids.category ?? '' }), () => [second]],
    ['client', () => ({ client: world.alpha.id }), () => [first]],
    ['client, whole history', () => ({ client: world.alpha.id, status: 'all' }), () => [first, third]],
    ['object', () => ({ object: ids.object ?? '' }), () => [first]],
    ['requester', () => ({ requester: world.beta.employee }), () => [second]],
    ['assignee', () => ({ assignee: world.dev }), () => [first]],
    ['nobody', () => ({ assignee: 'nobody' }), () => [second]],
    ['team', () => ({ team: ids.team ?? '' }), () => [second]],
    ['tariff', () => ({ tariff: world.tariff.id }), () => [first, second]],
    ['channel', () => ({ channel: 'phone' }), () => [first]],
    ['last word', () => ({ word: 'note' }), () => [first]],
    ['received from', () => ({ from: '2026-11-12' }), () => [second]],
    ['received to, the day included', () => ({ to: '2026-11-11' }), () => [first]],
    ['due before', () => ({ due: '2026-11-12' }), () => [first]],
    ['breached once', () => ({ breached: '1', status: 'all' }), () => [first, third]],
    ['rating', () => ({ rating: '1,2', status: 'all' }), () => [third]],
    ['several together', () => ({ client: world.alpha.id, priority: 'critical', assignee: world.dev }), () => [first]],
    ['a view and a field', () => ({ view: 'unassigned', client: world.alpha.id }), () => []],
    ['the view of what is overdue', () => ({ view: 'breached' }), () => [first]],
  ])('%s', async (_, query, expected) => {
    const { items, count, groups } = await listed(query())
    expect(items.map(({ number }) => number).sort()).toEqual(expected().sort())
    expect([count, Object.values(groups).reduce((sum, each) => sum + each, 0)]).toEqual([expected().length, expected().length])
  })

  test('clients are counted within the filter, whichever is chosen', async () => {
    const counts = async (query: Record<string, string>) => (await listed(query)).clients.map(({ name, count }) => [name, count])
    expect(await counts({ status: 'all', client: world.beta.id })).toEqual([
      ['alpha', 2],
      ['beta', 1],
    ])
    expect(await counts({ view: 'breached' })).toEqual([['alpha', 1]])
  })
})

test.each([
  ['newest', '', () => [second, third, first]],
  ['newest', '1', () => [first, third, second]],
  ['word', '1', () => [third, first, second]],
  ['priority', '', () => [first, third, second]],
  ['priority', '1', () => [second, third, first]],
  ['number', '', () => [third, second, first]],
  ['number', '1', () => [first, second, third]],
  ['client', '1', () => [second, third, first]],
])('in the order of %s%s', async (sort, back, expected) => {
  expect((await listed({ sort, back, status: 'all' })).items.map(({ number }) => number)).toEqual(expected())
})

describe('the address is the view', () => {
  test('it comes back as it was, and says nothing of what is plain', () => {
    const query = {
      view: 'mine',
      sort: 'word',
      back: '1',
      status: 'resolved,closed',
      priority: 'critical,high',
      assignee: 'nobody',
      from: '2026-11-01',
    }
    expect(Object.fromEntries(queueQuery({ ...at(query), after: null }))).toEqual(query)
    expect(queueHref('nord', { ...at(), after: null })).toBe('/nord/desk')
  })

  test.each<Record<string, string | string[]>>([
    { status: 'x', priority: 'high;drop', client: '1', assignee: 'me', from: '2026-02-31', due: 'tomorrow', breached: 'yes', rating: '9' },
    { after: 'eyJ4', back: 'x', sort: 'nope', ticket: '-1', word: '', channel: ',,,' },
    { after: Buffer.from(JSON.stringify(['newest', 'x', 'y'])).toString('base64url') },
    { after: Buffer.from(JSON.stringify(['due', 1e300, 0, 'y'])).toString('base64url') },
    { after: ['a', 'b'], status: ['x', 'y'] },
  ])('junk is left out: %j', (query) => expect(at(query)).toEqual(at()))

  test('a cursor of another order is left out', async () => {
    const cursor = Buffer.from(JSON.stringify(['number', 5, '0199a0a0-0000-7000-8000-000000000000'])).toString('base64url')
    expect(at({ sort: 'number', after: cursor }).after).not.toBeNull()
    expect(at({ sort: 'client', after: cursor }).after).toBeNull()
  })

  test("what isn't there, or is another tenant's, is not found", async () => {
    const other = await makeWorld()
    const foreign: Record<string, string>[] = [
      { client: other.alpha.id },
      { requester: other.alpha.employee },
      { tariff: other.tariff.id },
      { category: other.category.id },
    ]
    for (const query of foreign)
      await expect(world.act(world.manager, 'desk.open', later(60), (ctx) => choicesFor(ctx, at(query)))).rejects.toMatchObject({
        reason: 'not_found',
      })
  })
})
