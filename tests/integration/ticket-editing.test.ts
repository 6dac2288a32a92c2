import { randomUUID } from 'node:crypto'
import { approveAll, giveTerm } from '@tests/support/time'
import { beforeAll, describe, expect, test } from 'vitest'
import { dateColumn } from '@/domain/local-date'
import { can } from '@/domain/permission'
import { ledgerDifference } from '@/features/hours/ledger-difference'
import { monthOfClient } from '@/features/hours/month-of-client'
import { clientTickets } from '@/features/tickets/client-tickets'
import { correctTime } from '@/features/tickets/correct-time'
import { editTicket } from '@/features/tickets/edit-ticket'
import { fileToDownload } from '@/features/tickets/file-to-download'
import { handToClient } from '@/features/tickets/hand-to-client'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'
import { replyToClient } from '@/features/tickets/reply'
import type { EditTicket, HandToClient } from '@/features/tickets/schema'
import type { CorrectTime } from '@/features/tickets/schema-time'
import { ticketThread } from '@/features/tickets/thread'
import { later, makeWorld, noon, on, sees, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await makeWorld()
})

const ticketOf = (number: number) => sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number } }))
const eventsOf = (number: number) => sees(world, (db) => db.ticketEvent.findMany({ where: { ticket: { number } }, orderBy: { id: 'asc' } }))

async function edit(number: number, change: Partial<EditTicket>, at = later(1)) {
  const { subject, categoryId, requesterId, objectId, teamId } = await ticketOf(number)
  const same = { ...(await on(world, number)), subject, categoryId, requesterId, objectId, teamId }
  return world.act(world.manager, 'ticket.edit', at, (ctx) => editTicket(ctx, { ...same, ...change }))
}

const thread = (memberId: string, number: number, at = later(2)) =>
  world.act(memberId, 'ticket.read', at, (ctx) => ticketThread(ctx, number))

describe('a correction of a ticket', () => {
  test('stands in its history with who, when, and what it was; a client reads it too', async () => {
    const { number } = await world.file(world.alpha.employee, noon)
    const category = await sees(world, (db) => db.category.findFirstOrThrow({ where: { id: { not: world.category.id }, archived: false } }))
    await edit(number, { subject: 'Оплата не проходит', categoryId: category.id, requesterId: world.alpha.colleague })
    expect(await ticketOf(number)).toMatchObject({
      subject: 'Оплата не проходит',
      categoryId: category.id,
      requesterId: world.alpha.colleague,
    })
    const seen = await thread(world.alpha.responsible, number)
    const events = seen?.timeline.flatMap((item) => (item.item === 'event' && item.event.kind !== 'registered' ? [item.event] : []))
    expect(events).toMatchObject([
      { kind: 'subject', data: { from: 'Не оформляется заказ', to: 'Оплата не проходит' }, actor: { name: 'manager' }, at: later(1) },
      { kind: 'category', data: { from: world.category.name, to: category.name } },
      { kind: 'requester', data: { from: 'alpha-employee', to: 'alpha-colleague' } },
    ])
    expect(await thread(world.alpha.employee, number)).toBeNull()
  })

  test('that changes nothing leaves no trace', async () => {
    const { number } = await world.file(world.alpha.employee, noon)
    const before = await ticketOf(number)
    await edit(number, {})
    expect(await ticketOf(number)).toEqual(before)
  })

  test('of which team works on it is not told to the client', async () => {
    const { number } = await world.file(world.alpha.employee, noon)
    const team = await sees(world, (db) => db.team.create({ data: { tenantId: world.tenantId, name: `Отдел ${randomUUID()}` } }))
    await edit(number, { teamId: team.id })
    expect((await thread(world.manager, number))?.timeline.some((item) => item.item === 'event' && item.event.kind === 'team')).toBe(true)
    expect((await thread(world.alpha.employee, number))?.timeline.some((item) => item.item === 'event' && item.event.kind === 'team')).toBe(
      false,
    )
  })

  test.each([
    ['a person of another client', async () => ({ requesterId: world.beta.employee })],
    ['a member of staff as its author', async () => ({ requesterId: world.dev })],
    ['a category of nobody', async () => ({ categoryId: randomUUID() })],
    ["another client's object", async () => ({ objectId: (await objectOf(world, world.beta.id)).id })],
    [
      "another tenant's team",
      async () => {
        const other = await makeWorld()
        return { teamId: (await sees(other, (db) => db.team.create({ data: { tenantId: other.tenantId, name: 'Чужой' } }))).id }
      },
    ],
  ])('with %s is refused and changes nothing', async (_, change) => {
    const { number } = await world.file(world.alpha.employee, noon)
    const before = await ticketOf(number)
    await expect(edit(number, { subject: 'Другая', ...(await change()) })).rejects.toMatchObject({ reason: 'not_found' })
    expect(await ticketOf(number)).toEqual(before)
  })

  test('by two at once: the second is shown what the first did', async () => {
    const { number } = await world.file(world.alpha.employee, noon)
    const seen = await on(world, number)
    const both = await Promise.allSettled([edit(number, { subject: 'Первая', ...seen }), edit(number, { subject: 'Вторая', ...seen })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { changes: [{ kind: 'subject', actor: 'manager' }] } })
  })

  test('is for managers up', () => {
    expect(
      (['employee', 'responsible', 'specialist', 'manager', 'head', 'administrator'] as const).filter((role) => can(role, 'ticket.edit')),
    ).toEqual(['manager', 'head', 'administrator'])
  })
})

const objectOf = (of: World, clientId: string) =>
  sees(of, (db) => db.clientObject.create({ data: { tenantId: of.tenantId, clientId, name: `Сайт ${randomUUID()}` } }))

describe('a ticket handed to another client', () => {
  const hand = async (number: number, change: Partial<HandToClient> = {}, at = later(30)) =>
    world.act(world.manager, 'ticket.edit', at, async (ctx) =>
      handToClient(ctx, {
        ...(await on(world, number)),
        clientId: world.beta.id,
        requesterId: world.beta.employee,
        objectId: null,
        sure: 'on',
        ...change,
      }),
    )

  async function busyTicket() {
    const { number } = await world.file(world.alpha.employee, noon)
    const ticket = await ticketOf(number)
    await world.act(world.dev, 'ticket.reply', later(1), async (ctx) =>
      replyToClient(ctx, { ...(await on(world, number)), text: 'Смотрим', minutes: 30, speciality: 'programmer', next: 'stay', files: [] }),
    )
    const file = await sees(world, async (db) => {
      const message = await db.message.findFirstOrThrow({ where: { ticketId: ticket.id, kind: 'request' } })
      const row = {
        name: 'снимок.png',
        size: 1,
        type: 'image/png',
        storageKey: randomUUID(),
        uploadedAt: noon,
        uploaderId: world.alpha.employee,
      }
      const owner = { tenantId: world.tenantId, clientId: world.alpha.id, ticketId: ticket.id, messageId: message.id }
      await db.watcher.createMany({
        data: [
          {
            tenantId: world.tenantId,
            clientId: world.alpha.id,
            ticketId: ticket.id,
            memberId: world.alpha.colleague,
            name: 'коллега',
            email: 'a@b.test',
            addedAt: noon,
          },
          { tenantId: world.tenantId, clientId: world.alpha.id, ticketId: ticket.id, name: 'подрядчик', email: 'c@d.test', addedAt: noon },
        ],
      })
      return db.attachment.create({ data: { ...row, ...owner } })
    })
    return { number, ticketId: ticket.id, fileId: file.id }
  }

  test('takes everything along: the old client sees nothing of it, the new one all but notes', async () => {
    const { number, fileId, ticketId } = await busyTicket()
    await hand(number)
    expect(await ticketOf(number)).toMatchObject({
      clientId: world.beta.id,
      requesterId: world.beta.employee,
      contractId: expect.any(String),
    })
    for (const old of [world.alpha.employee, world.alpha.colleague, world.alpha.responsible]) {
      expect(await thread(old, number, later(40))).toBeNull()
      expect(await world.act(old, 'ticket.read', later(40), (ctx) => fileToDownload(ctx, fileId))).toBeNull()
      const listed = await world.act(old, 'ticket.read', later(40), (ctx) => clientTickets(ctx, { mine: false, after: null }))
      expect(listed.open.map((line) => line.number)).not.toContain(number)
    }
    const seen = await thread(world.beta.employee, number, later(40))
    const said = seen?.timeline.flatMap((item) => (item.item === 'message' ? [item.message] : []))
    expect(said).toMatchObject([
      { kind: 'request', author: { name: null } },
      { kind: 'reply', author: { name: 'dev' } },
    ])
    expect(await world.act(world.beta.employee, 'ticket.read', later(40), (ctx) => fileToDownload(ctx, fileId))).toMatchObject({
      name: 'снимок.png',
    })
    expect(seen?.timeline.some((item) => item.item === 'event' && item.event.kind === 'client')).toBe(false)
    const inside = await thread(world.manager, number, later(40))
    expect(inside?.timeline.at(-1)).toMatchObject({ event: { kind: 'client', data: { from: 'alpha', to: 'beta' }, internal: true } })
    expect(await sees(world, (db) => db.watcher.findMany({ where: { ticketId }, select: { name: true } }))).toEqual([])
    const owners = await sees(world, async (db) => [
      ...(await db.message.findMany({ where: { ticketId } })),
      ...(await db.attachment.findMany({ where: { ticketId } })),
      ...(await db.ticketEvent.findMany({ where: { ticketId } })),
      ...(await db.clockEvent.findMany({ where: { ticketId } })),
      ...(await db.clock.findMany({ where: { ticketId } })),
      ...(await db.timeEntry.findMany({ where: { ticketId } })),
    ])
    expect(new Set(owners.map(({ clientId }) => clientId))).toEqual(new Set([world.beta.id]))
  })

  test("takes its minutes from the new client's month, and gives them back to the old one", async () => {
    const used = (clientId: string) => sees(world, async (db) => (await monthOfClient(db, clientId, later(40)))?.used ?? 0)
    await approveAll(world, later(1))
    const before = [await used(world.alpha.id), await used(world.beta.id)]
    const { number } = await busyTicket()
    await approveAll(world, later(2))
    await hand(number)
    expect([await used(world.alpha.id), await used(world.beta.id)]).toEqual([before[0], (before[1] ?? 0) + 30])
  })

  test("goes on by the new contract's targets, from its original start", async () => {
    const { number, ticketId } = await busyTicket()
    const tariff = await sees(world, async (db) => {
      const slow = await db.tariff.create({
        data: { tenantId: world.tenantId, name: randomUUID(), monthlyMinutes: 60, priceKopecks: 1, overageKopecks: 1 },
      })
      await db.target.create({
        data: {
          tenantId: world.tenantId,
          tariffId: slow.id,
          priority: 'critical',
          reactionMinutes: 75,
          startMinutes: 120,
          solutionMinutes: 1200,
        },
      })
      return slow
    })
    const contract = await sees(world, (db) => db.contract.findFirstOrThrow({ where: { clientId: world.beta.id } }))
    await sees(world, (db) => db.contract.updateMany({ where: { id: contract.id }, data: { tariffId: tariff.id } }))
    await hand(number)
    const clock = await sees(world, (db) => db.clock.findFirstOrThrow({ where: { ticketId, kind: 'start' } }))
    expect(clock).toMatchObject({ targetMinutes: 75, startedAt: noon })
    const told = await sees(world, (db) => db.clockEvent.findFirstOrThrow({ where: { ticketId, kind: 'retargeted', clock: 'start' } }))
    expect(told.reason).toMatch(/^tariff/)
    expect((await ticketOf(number)).dueAt).toEqual(clock.dueAt)
    await sees(world, (db) => db.contract.updateMany({ where: { id: contract.id }, data: { tariffId: contract.tariffId } }))
  })

  test.each([
    ["the old client's person as its author", () => ({ requesterId: world.alpha.employee }), 'not_found'],
    ['a client of nobody', () => ({ clientId: randomUUID() }), 'not_found'],
    ['its own client', () => ({ clientId: world.alpha.id, requesterId: world.alpha.employee }), 'same_client'],
  ])('is refused with %s, and nothing moves', async (_, change, key) => {
    const { number } = await busyTicket()
    const before = await ticketOf(number)
    await expect(hand(number, change())).rejects.toMatchObject({ key })
    expect(await ticketOf(number)).toEqual(before)
  })

  test('waits while a letter to the old client waits', async () => {
    const { number } = await busyTicket()
    await expect(hand(number, {}, later(3))).rejects.toMatchObject({ key: 'letter_pending' })
  })

  test('is refused with an object of the old client', async () => {
    const { number } = await busyTicket()
    const { id } = await objectOf(world, world.alpha.id)
    await expect(hand(number, { objectId: id })).rejects.toMatchObject({ reason: 'not_found' })
  })

  test('leaves behind the tickets that go on with it', async () => {
    const { number, ticketId } = await busyTicket()
    const next = await world.file(world.alpha.employee, later(2))
    await sees(world, (db) => db.ticket.updateMany({ where: { number: next.number }, data: { followsId: ticketId } }))
    await hand(number)
    expect(await ticketOf(next.number)).toMatchObject({ followsId: null, clientId: world.alpha.id })
  })
})

describe('a mistyped time entry', () => {
  async function logged(by = world.dev) {
    const { number } = await world.file(world.alpha.employee, noon)
    await world.act(by, 'time.log', noon, async (ctx) =>
      logTimeOnTicket(ctx, { ...(await on(world, number)), minutes: 400, speciality: 'programmer', note: 'вёрстка' }),
    )
    const entry = await sees(world, (db) => db.timeEntry.findFirstOrThrow({ where: { ticket: { number } } }))
    return { number, entry }
  }
  const seen = { minutes: 400, speciality: 'programmer', kind: 'specialist', note: 'вёрстка', workDate: '2026-11-11' } as const
  type Correction = Extract<CorrectTime, { verdict: 'correct' }>
  const right = (number: number, entryId: string, change: Partial<Correction> = {}): Correction => ({
    number,
    entryId,
    seen,
    verdict: 'correct',
    ...seen,
    minutes: 40,
    reason: '',
    ...change,
  })
  const correct = (memberId: string, input: CorrectTime, at = later(5)) =>
    world.act(memberId, 'time.correct', at, (ctx) => correctTime(ctx, input))

  test('is put right in its place until it is approved: the history tells staff, the client hears nothing', async () => {
    const { number, entry } = await logged()
    await correct(world.dev, right(number, entry.id, { reason: 'опечатка', workDate: '2026-11-10' }))
    const row = await sees(world, (db) => db.timeEntry.findFirstOrThrow({ where: { id: entry.id } }))
    expect(row).toMatchObject({ minutes: 40, workDate: dateColumn('2026-11-10'), startedAt: null })
    expect((await eventsOf(number)).at(-1)).toMatchObject({
      kind: 'time_corrected',
      internal: true,
      data: { person: 'dev', before: { minutes: 400 }, after: { minutes: 40, workDate: '2026-11-10' }, reason: 'опечатка' },
    })
    expect(
      (await thread(world.alpha.employee, number))?.timeline.some((item) => item.item === 'event' && item.event.kind === 'time_corrected'),
    ).toBe(false)
  })

  test('is rejected with a reason, counts no more, and is not put right afterwards', async () => {
    const { number, entry } = await logged()
    await correct(world.manager, { number, entryId: entry.id, seen, verdict: 'reject', reason: 'не та заявка' })
    expect(await sees(world, (db) => db.timeEntry.findFirstOrThrow({ where: { id: entry.id } }))).toMatchObject({ status: 'rejected' })
    await expect(correct(world.dev, right(number, entry.id))).rejects.toMatchObject({ key: 'time_changed' })
  })

  test('of a colleague is not there for a specialist, and is for a manager', async () => {
    const { number, entry } = await logged()
    await expect(correct(world.designer, right(number, entry.id))).rejects.toMatchObject({ reason: 'not_found' })
    await correct(world.manager, right(number, entry.id))
  })

  test('put right by two at once: one wins, the other is told, and one event says it', async () => {
    const { number, entry } = await logged()
    const both = await Promise.allSettled([
      correct(world.dev, right(number, entry.id, { minutes: 40 })),
      correct(world.manager, right(number, entry.id, { minutes: 50 })),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await eventsOf(number)).filter(({ kind }) => kind === 'time_corrected')).toHaveLength(1)
  })

  test.each([['a day that has not come', { workDate: '2026-11-12' }, 'date_ahead']])('is refused with %s', async (_, change, key) => {
    const { number, entry } = await logged()
    await expect(correct(world.dev, right(number, entry.id, change))).rejects.toMatchObject({ key })
  })

  test('of another ticket is not there', async () => {
    const { entry } = await logged()
    const other = await logged()
    await expect(correct(world.manager, right(other.number, entry.id))).rejects.toMatchObject({ reason: 'not_found' })
  })
})

describe('another contract of the same client', () => {
  test('takes the ticket with its time: both ledgers are played through; one of another client is refused', async () => {
    const own = await makeWorld()
    await giveTerm(own, own.alpha.id, { startsOn: '2026-11-01', endsOn: '2026-12-01', months: 1 })
    const first = await sees(own, (db) => db.contract.findFirstOrThrow({ where: { clientId: own.alpha.id }, include: { terms: true } }))
    const second = await sees(own, async (db) => {
      const { tenantId: _, id: _i, terms, ...row } = first
      const { id } = await db.contract.create({ data: { ...row, number: 'Второй' } })
      const { tenantId: _t, id: _d, ...term } = terms[0]!
      await db.term.create({ data: { ...term, contractId: id } })
      return id
    })
    const { number } = await own.file(own.alpha.employee, noon)
    const log = (minutes: number) =>
      own.act(own.manager, 'time.log', later(1), async (ctx) =>
        logTimeOnTicket(ctx, { ...(await on(own, number)), minutes, speciality: 'programmer', note: '' }),
      )
    const edit = async (contractId: string) => {
      const { subject, categoryId, requesterId, objectId, teamId } = await sees(own, (db) =>
        db.ticket.findFirstOrThrow({ where: { number } }),
      )
      const same = { ...(await on(own, number)), subject, categoryId, requesterId, objectId, teamId }
      return own.act(own.manager, 'ticket.edit', later(3), (ctx) => editTicket(ctx, { ...same, contractId }))
    }
    const used = async (contractId: string) => {
      const sums = await sees(own, (db) => db.posting.aggregate({ where: { contractId, kind: 'spend' }, _sum: { minutes: true } }))
      expect(await sees(own, (db) => ledgerDifference(db, contractId))).toEqual([])
      return 0 - (sums._sum.minutes ?? 0)
    }
    await edit(first.id)
    await log(100)
    expect(await used(first.id)).toBe(100)
    await edit(second)
    expect([await used(first.id), await used(second)]).toEqual([0, 100])
    const event = await sees(own, (db) => db.ticketEvent.findFirst({ where: { kind: 'contract' }, orderBy: { id: 'desc' } }))
    expect(event).toMatchObject({ internal: true, data: { from: first.number, to: 'Второй' } })
    const theirs = await sees(own, (db) => db.contract.findFirstOrThrow({ where: { clientId: own.beta.id } }))
    await expect(edit(theirs.id)).rejects.toMatchObject({ key: 'contract_not_theirs', field: 'contractId' })
    expect([await used(first.id), await used(second)]).toEqual([0, 100])
  })
})
