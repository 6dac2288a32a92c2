import { randomUUID } from 'node:crypto'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { closeSilent } from '@/features/tickets/close-silent'
import { fileForClient } from '@/features/tickets/file-for-client'
import { findCallers } from '@/features/tickets/find-callers'
import { moveTicket } from '@/features/tickets/move'
import { newCall } from '@/features/tickets/new-call'
import { newTicket } from '@/features/tickets/new-ticket'
import { reopen } from '@/features/tickets/reopen'
import { FileForClient } from '@/features/tickets/schema-filing'
import { ticketThread } from '@/features/tickets/thread'

let world: World
let other: World
beforeAll(async () => {
  ;[world, other] = [await makeWorld(), await makeWorld()]
})

const said = () => ({
  key: randomUUID(),
  subject: 'Не приходят письма',
  text: 'Говорит, что с утра ни одного письма.',
  categoryId: world.category.id,
  situation: 'broken' as const,
  files: [],
  clientId: world.alpha.id,
  phone: null,
  email: null,
  channel: 'phone' as const,
  members: [],
})
const call = (input: Partial<FileForClient>, at = noon) =>
  world.act(world.manager, 'ticket.file_for_client', at, (ctx) => fileForClient(ctx, { ...said(), ...input }))
const ticketOf = (number: number) =>
  sees(world, (db) =>
    db.ticket.findFirstOrThrow({ where: { number }, include: { clocks: true, messages: true, assignees: true, requester: true } }),
  )
const objectOf = (clientId: string, of = world, archivedAt: Date | null = null) =>
  sees(of, (db) => db.clientObject.create({ data: { clientId, name: `Сайт ${randomUUID()}`, archivedAt } }))

describe('a call taken down', () => {
  test('is the client’s ticket with its words, and its reaction is met at once', async () => {
    const { number } = await call({ requesterId: world.alpha.employee })
    const ticket = await ticketOf(number)
    expect(ticket).toMatchObject({ channel: 'phone', requesterId: world.alpha.employee, receivedAt: noon, priority: 'critical' })
    expect(ticket.messages).toMatchObject([{ kind: 'request', authorId: world.alpha.employee, at: noon }])
    expect(ticket.clocks.find(({ kind }) => kind === 'reaction')).toMatchObject({ state: 'met', metAt: noon })
    expect(ticket.clocks.find(({ kind }) => kind === 'start')?.state).toBe('running')
    const event = await sees(world, (db) => db.ticketEvent.findFirstOrThrow({ where: { ticketId: ticket.id, kind: 'registered' } }))
    expect(event.actorId).toBe(world.manager)
  })

  test('typed in from a mail, it still owes a reaction', async () => {
    const { number } = await call({ requesterId: world.alpha.employee, channel: 'email' })
    expect((await ticketOf(number)).clocks.find(({ kind }) => kind === 'reaction')?.state).toBe('running')
  })

  test('of a person nobody knew, makes them an employee of the client without access', async () => {
    const email = `new-${randomUUID()}@example.test`
    const { number } = await call({ name: 'Новый человек', phone: '+7 900 000-00-00', email })
    expect((await ticketOf(number)).requester).toMatchObject({ clientId: world.alpha.id, role: 'employee', email, personId: null })
    const nameless = await call({}).catch((error) => error)
    expect(nameless).toMatchObject({ key: 'required', field: 'name' })
    const taken = await call({ name: 'Двойник', email }).catch((error) => error)
    expect(taken).toMatchObject({ key: 'email_taken', field: 'email' })
  })

  test('sent twice at once, it is one ticket and one new person', async () => {
    const key = randomUUID()
    const name = `Один ${key}`
    const numbers = await Promise.all(Array.from({ length: 5 }, () => call({ key, name })))
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(1)
    expect(await sees(world, (db) => db.member.count({ where: { name } }))).toBe(1)
  })

  test('may be given to somebody at once', async () => {
    const { number } = await call({ requesterId: world.alpha.employee, members: [world.dev] })
    expect(await ticketOf(number)).toMatchObject({ status: 'planned', assignees: [{ memberId: world.dev }] })
  })

  test('a category’s team gets the ticket', async () => {
    const team = await sees(world, (db) => db.team.create({ data: { name: `Команда ${randomUUID()}` } }))
    const category = await sees(world, (db) =>
      db.category.create({ data: { name: `Раздел ${randomUUID()}`, position: 99, teamId: team.id } }),
    )
    const { number } = await call({ requesterId: world.alpha.employee, categoryId: category.id })
    expect((await ticketOf(number)).teamId).toBe(team.id)
    const own = await world.file(world.alpha.employee, noon, { categoryId: category.id })
    expect((await ticketOf(own.number)).teamId).toBe(team.id)
  })

  test('a person, an object, a client, a category or an assignee of somebody else is not there', async () => {
    const [foreignObject, betas] = [await objectOf(other.alpha.id, other), await objectOf(world.beta.id)]
    const before = await sees(world, (db) => db.ticket.count())
    for (const input of [
      { requesterId: world.beta.employee },
      { requesterId: world.manager },
      { requesterId: other.alpha.employee },
      { clientId: other.alpha.id, name: 'Кто-то' },
      { requesterId: world.alpha.employee, objectId: betas.id },
      { requesterId: world.alpha.employee, objectId: foreignObject.id },
      { requesterId: world.alpha.employee, categoryId: other.category.id },
      { requesterId: world.alpha.employee, members: [other.dev] },
      { requesterId: world.alpha.employee, members: [world.alpha.responsible] },
    ])
      await expect(call(input), JSON.stringify(input)).rejects.toMatchObject({ reason: 'not_found' })
    expect(await sees(world, (db) => db.ticket.count())).toBe(before)
    const archived = await objectOf(world.alpha.id, world, noon)
    await expect(call({ requesterId: world.alpha.employee, objectId: archived.id })).rejects.toMatchObject({ key: 'object_gone' })
  })

  test.each(['a@b.test, c@d.test', 'a@b.test\r\nBcc: c@d.test', 'Имя <a@b.test>', 'a@b'])('%j is no address', (email) => {
    const form = { ...said(), name: 'Кто-то', email }
    expect(FileForClient.safeParse(form).error?.issues[0]?.path).toEqual(['email'])
  })

  test('specialists and clients may not take calls', async () => {
    for (const member of [world.dev, world.alpha.responsible])
      await expect(world.act(member, 'ticket.file_for_client', noon, (ctx) => fileForClient(ctx, said()))).rejects.toMatchObject({
        reason: 'forbidden',
      })
  })
})

describe('the form of a call', () => {
  test('promises what that client has bought', async () => {
    const [own, theirs] = [
      await world.act(world.alpha.employee, 'ticket.file', noon, async (ctx) => (await newTicket(ctx)).promises),
      await world.act(world.manager, 'ticket.file_for_client', noon, (ctx) =>
        newCall(ctx, { client: world.alpha.id, person: null, follows: null, find: '' }),
      ),
    ]
    expect(theirs.call?.offer.promises).toEqual(own)
    expect(theirs.call?.offer.month).toMatchObject({ quota: 0, from: '2026-11-01' })
  })

  test('finds clients and people by a part of name, address and telephone, and nobody of another tenant', async () => {
    await sees(world, (db) => db.member.updateMany({ where: { id: world.beta.colleague }, data: { phone: '+7 921 555-77-31' } }))
    const find = (text: string) => world.act(world.manager, 'ticket.file_for_client', noon, (ctx) => findCallers(ctx, text))
    expect((await find('ALPHA')).map(({ client, person }) => person?.name ?? client.name).sort()).toEqual([
      'alpha',
      'alpha-colleague',
      'alpha-employee',
      'alpha-responsible',
    ])
    for (const phone of ['555-77-31', '8 (921) 5557731'])
      expect(await find(phone)).toMatchObject([{ client: { id: world.beta.id }, person: { id: world.beta.colleague } }])
    expect(await find(world.mail('beta-employee'))).toMatchObject([{ person: { id: world.beta.employee } }])
    expect(await find(other.mail('beta-employee'))).toEqual([])
    expect(await find("%' OR 1=1 --")).toEqual([])
  })

  test('another tenant’s client is not there', async () => {
    const open = world.act(world.manager, 'ticket.file_for_client', noon, (ctx) =>
      newCall(ctx, { client: other.alpha.id, person: null, follows: null, find: '' }),
    )
    await expect(open).rejects.toMatchObject({ reason: 'not_found' })
  })
})

describe('an object', () => {
  test('is the client’s own, and the last one is remembered', async () => {
    const [mine, theirs] = [await objectOf(world.alpha.id), await objectOf(world.beta.id)]
    await expect(world.file(world.alpha.employee, noon, { objectId: theirs.id })).rejects.toMatchObject({ reason: 'not_found' })
    const { number } = await world.file(world.alpha.employee, noon, { objectId: mine.id })
    expect((await ticketOf(number)).objectId).toBe(mine.id)
    const offer = await world.act(world.alpha.employee, 'ticket.file', later(1), (ctx) => newTicket(ctx))
    expect(offer.lastObjectId).toBe(mine.id)
    expect(offer.objects.map(({ id }) => id)).not.toContain(theirs.id)
  })
})

describe('a closed ticket', () => {
  const closed = async (who = world.alpha.employee) => {
    const { number } = await world.file(who, noon)
    await world.act(world.manager, 'ticket.move', later(5), async (ctx) =>
      moveTicket(ctx, { ...(await on(world, number)), status: 'resolved', reason: '' }),
    )
    const ended = new Date('2026-11-19T00:00:00Z')
    await sees(world, (db) => closeSilent(db, world.tenantId, ended))
    return number
  }
  const muchLater = new Date('2026-12-16T09:00:00Z')

  test('is gone on with in a new one once it can’t be reopened, and both show the link', async () => {
    const number = await closed()
    const again = world.act(world.alpha.employee, 'ticket.reopen', muchLater, async (ctx) =>
      reopen(ctx, { ...(await on(world, number)), text: 'Опять.', files: [] }),
    )
    await expect(again).rejects.toMatchObject({ key: 'cannot_reopen' })
    const next = await world.file(world.alpha.employee, muchLater, { follows: number })
    const seen = (which: number) => world.act(world.alpha.employee, 'ticket.read', muchLater, (ctx) => ticketThread(ctx, which))
    expect(await seen(number)).toMatchObject({ status: 'closed', followedBy: [{ number: next.number }] })
    expect(await seen(next.number)).toMatchObject({ follows: { number } })
    const events = await sees(world, (db) => db.ticketEvent.findMany({ where: { ticket: { number }, kind: 'followed' } }))
    expect(events).toMatchObject([{ data: { number: next.number } }])
  })

  test('of another client, of a colleague, of another tenant or still open is not gone on with', async () => {
    const [theirs, colleagues] = [await closed(world.beta.employee), await closed(world.alpha.colleague)]
    const open = await world.file(world.alpha.employee, noon)
    const file = (follows: number) => world.file(world.alpha.employee, muchLater, { follows })
    for (const number of [theirs, colleagues, 999_999]) await expect(file(number)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(file(open.number)).rejects.toMatchObject({ key: 'follows_open' })
    await expect(call({ requesterId: world.alpha.employee, follows: theirs }, muchLater)).rejects.toMatchObject({ reason: 'not_found' })
    const links = await sees(world, (db) => db.ticket.count({ where: { follows: { number: { in: [theirs, colleagues, open.number] } } } }))
    expect(links).toBe(0)
  })
})
