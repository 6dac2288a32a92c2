import { jobsAbout } from '@tests/support/job-row'
import { makeReason } from '@tests/support/reasons'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '@/features/tickets/answer'
import { moveTicket } from '@/features/tickets/move'
import { promiseRelease } from '@/features/tickets/promise-release'
import { Move } from '@/features/tickets/schema'
import { ticketThread } from '@/features/tickets/thread'
import { sweepTickets } from '@/jobs/close-silent'

let world: World
let other: World
beforeAll(async () => {
  ;[world, other] = [await makeWorld(), await makeWorld()]
})

const ticketOf = (number: number) => sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number } }))
const move = (number: number, input: Partial<Move> & Pick<Move, 'status'>, at = later(5)) =>
  world.act(world.manager, 'ticket.move', at, async (ctx) => moveTicket(ctx, { ...(await on(world, number)), reason: '', ...input }))
const started = async () => {
  const { number } = await world.file(world.alpha.employee, noon)
  await move(number, { status: 'in_progress' }, later(1))
  return number
}

describe('refusing', () => {
  test('takes a reason of the list, and the author reads its name, its explanation and what was added', async () => {
    const reason = await makeReason(world, 'refusal', {
      name: 'Реклама не входит',
      text: 'Мы занимаемся сайтами. Обратитесь к рекламному агентству',
    })
    const { number } = await world.file(world.alpha.employee, noon)
    await expect(move(number, { status: 'refused', reason: 'просто так' })).rejects.toMatchObject({ key: 'required', field: 'reasonId' })
    await move(number, { status: 'refused', reasonId: reason.id, reason: 'Контакты пришлём' })
    const words = 'Реклама не входит — Мы занимаемся сайтами. Обратитесь к рекламному агентству — Контакты пришлём'
    const seen = await world.act(world.alpha.employee, 'ticket.read', later(6), (ctx) => ticketThread(ctx, number))
    expect(seen).toMatchObject({ status: 'refused', reason: words })
    expect(await ticketOf(number)).toMatchObject({ reasonId: reason.id, reason: words })
  })

  test('an archived reason, one of the other list, and one of another tenant are refused', async () => {
    const { number } = await world.file(world.alpha.employee, noon)
    const archived = await makeReason(world, 'refusal', { archived: true })
    const postponement = await makeReason(world, 'postponement')
    const foreign = await makeReason(other, 'refusal')
    await expect(move(number, { status: 'refused', reasonId: archived.id })).rejects.toMatchObject({
      key: 'reason_gone',
      field: 'reasonId',
    })
    for (const { id } of [postponement, foreign])
      await expect(move(number, { status: 'refused', reasonId: id })).rejects.toMatchObject({ reason: 'not_found' })
    expect((await ticketOf(number)).status).toBe('registered')
  })

  test('a refused ticket that its author completes is registered again, without the reason', async () => {
    const reason = await makeReason(world, 'refusal')
    const { number } = await world.file(world.alpha.employee, noon)
    await move(number, { status: 'refused', reasonId: reason.id })
    await world.act(world.alpha.employee, 'ticket.answer', later(9), async (ctx) =>
      answer(ctx, { ...(await on(world, number)), text: 'Вот подробности.', files: [] }),
    )
    expect(await ticketOf(number)).toMatchObject({ status: 'registered', reasonId: null, reason: null, closedAt: null })
  })

  test('a specialist may not refuse', async () => {
    const reason = await makeReason(world, 'refusal')
    const { number } = await world.file(world.alpha.employee, noon)
    await expect(
      world.act(world.dev, 'ticket.move', later(1), async (ctx) =>
        moveTicket(ctx, { ...(await on(world, number)), status: 'refused', reasonId: reason.id, reason: '' }),
      ),
    ).rejects.toMatchObject({ reason: 'conflict' })
  })
})

describe('a promised release', () => {
  test('needs a date, today or later where the contract is', async () => {
    const reason = await makeReason(world, 'postponement')
    await sees(world, (db) => db.contract.updateMany({ where: { clientId: world.beta.id }, data: { timeZone: 'Asia/Vladivostok' } }))
    const { number } = await world.file(world.beta.employee, noon)
    const evening = new Date('2026-11-11T15:00:00Z')
    await move(number, { status: 'in_progress' }, evening)
    const put = (plannedOn?: string) => move(number, { status: 'waiting_release', reasonId: reason.id, plannedOn }, evening)
    await expect(put()).rejects.toMatchObject({ key: 'date', field: 'plannedOn' })
    // In Vladivostok it is the twelfth already.
    await expect(put('2026-11-11')).rejects.toMatchObject({ key: 'date_past', field: 'plannedOn' })
    await put('2026-11-12')
    expect(await ticketOf(number)).toMatchObject({ plannedOn: new Date('2026-11-12'), releaseDueAt: new Date('2026-11-11T14:00:00Z') })
  })

  test('can be moved, with a line in the timeline and a word to the author; not of a ticket that waits for none', async () => {
    const reason = await makeReason(world, 'postponement')
    const number = await started()
    const again = async (plannedOn: string) =>
      world.act(world.manager, 'ticket.move', later(9), async (ctx) =>
        promiseRelease(ctx, { ...(await on(world, number)), plannedOn, release: 'Версия 2.4' }),
      )
    await expect(again('2026-11-20')).rejects.toMatchObject({ key: 'no_such_move' })
    await move(number, { status: 'waiting_release', reasonId: reason.id, plannedOn: '2026-11-18' })
    await again('2026-11-25')
    const ticket = await ticketOf(number)
    expect(ticket).toMatchObject({ plannedOn: new Date('2026-11-25'), release: 'Версия 2.4' })
    const events = await sees(world, (db) => db.ticketEvent.findMany({ where: { ticketId: ticket.id, kind: 'release_promised' } }))
    expect(events.map(({ data }) => data)).toEqual([{ on: '2026-11-18' }, { on: '2026-11-25', release: 'Версия 2.4' }])
  })

  test('is told of on its day once, by whichever of two workers, unless the ticket is over', async () => {
    const reason = await makeReason(world, 'postponement')
    const [due, over] = [await started(), await started()]
    for (const number of [due, over]) await move(number, { status: 'waiting_release', reasonId: reason.id, plannedOn: '2026-11-12' })
    await move(over, { status: 'resolved' }, later(30))
    const day = new Date('2026-11-12T05:00:00Z')
    await Promise.all([sweepTickets(day), sweepTickets(day)])
    await sweepTickets(new Date('2026-11-12T06:00:00Z'))
    const told = await sees(world, (db) =>
      db.ticketEvent.findMany({
        where: { kind: 'release_due', ticket: { number: { in: [due, over] } } },
        select: { at: true, actorId: true, ticket: { select: { number: true } } },
      }),
    )
    expect(told).toEqual([{ at: new Date('2026-11-11T21:00:00Z'), actorId: null, ticket: { number: due } }])
    const jobs = await jobsAbout((await ticketOf(due)).id)
    expect(jobs.filter(({ name }) => name === 'notify').length).toBeGreaterThan(0)
    expect(await ticketOf(due)).toMatchObject({ status: 'waiting_release', plannedOn: new Date('2026-11-12') })
  })
})

test('what a dialog sends without a date or a reason is none, not an error', () => {
  expect(Move.parse({ number: '1001', version: '1', status: 'planned', reasonId: '', plannedOn: '', release: '' })).toMatchObject({
    status: 'planned',
    reason: '',
  })
})
