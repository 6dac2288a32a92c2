import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, expect, test } from 'vitest'
import { acceptResult } from '@/features/tickets/accept'
import { answer } from '@/features/tickets/answer'
import { moveTicket } from '@/features/tickets/move'
import { reopen } from '@/features/tickets/reopen'
import { replyToClient } from '@/features/tickets/reply'
import { sweepTickets } from '@/jobs/close-silent'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

/** Five working days after the Wednesday of `noon`, 18:00 in Moscow. */
const term = new Date('2026-11-18T15:00:00Z')
const ticketOf = (number: number) =>
  sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number }, include: { events: { orderBy: { id: 'asc' } } } }))
const resolved = async () => {
  const { number } = await world.file(world.alpha.employee, noon)
  await world.act(world.manager, 'ticket.reply', later(5), async (ctx) =>
    replyToClient(ctx, { ...(await on(world, number)), text: 'Готово.', minutes: null, next: 'resolve', files: [] }),
  )
  return number
}

test('a resolved ticket closes by itself at the end of the tenant’s term, by nobody, however late the worker comes', async () => {
  const number = await resolved()
  expect((await ticketOf(number)).closesAt).toEqual(term)
  await sweepTickets(new Date(+term - 1000))
  expect((await ticketOf(number)).status).toBe('resolved')
  await sweepTickets(new Date('2026-11-19T12:34:56Z'))
  const ticket = await ticketOf(number)
  expect(ticket).toMatchObject({ status: 'closed', closedAt: term, closesAt: null })
  expect(ticket.events.slice(-2)).toMatchObject([
    { kind: 'closed_silently', actorId: null, at: term },
    { kind: 'status', actorId: null, data: { from: 'resolved', to: 'closed' } },
  ])
})

test('of two workers one closes it', async () => {
  const numbers = [await resolved(), await resolved(), await resolved()]
  await Promise.all([sweepTickets(term), sweepTickets(term), sweepTickets(term)])
  for (const number of numbers) {
    const { events, status } = await ticketOf(number)
    expect(status).toBe('closed')
    expect(events.filter(({ kind }) => kind === 'closed_silently')).toHaveLength(1)
  }
})

test('a word begins the silence anew, of the client as of staff', async () => {
  const [thanked, added] = [await resolved(), await resolved()]
  const friday = new Date('2026-11-13T09:00:00Z')
  await world.act(world.alpha.employee, 'ticket.answer', friday, async (ctx) =>
    answer(ctx, { ...(await on(world, thanked)), text: 'Спасибо, проверяем.', files: [] }),
  )
  await world.act(world.manager, 'ticket.reply', friday, async (ctx) =>
    replyToClient(ctx, { ...(await on(world, added)), text: 'И ещё поправили.', minutes: null, next: 'stay', files: [] }),
  )
  for (const number of [thanked, added])
    expect(await ticketOf(number)).toMatchObject({ status: 'resolved', closesAt: new Date('2026-11-20T15:00:00Z') })
})

test('reopened or accepted, it waits for no term', async () => {
  const [back, taken] = [await resolved(), await resolved()]
  await world.act(world.alpha.employee, 'ticket.reopen', later(60), async (ctx) =>
    reopen(ctx, { ...(await on(world, back)), text: 'Ещё нет.', files: [] }),
  )
  await world.act(world.alpha.employee, 'ticket.answer', later(60), async (ctx) => acceptResult(ctx, await on(world, taken)))
  await sweepTickets(new Date('2026-12-30T00:00:00Z'))
  expect(await ticketOf(back)).toMatchObject({ status: 'planned', closesAt: null })
  expect(await ticketOf(taken)).toMatchObject({ status: 'closed', closedAt: later(60), closesAt: null })
})

test('the tenant’s own term counts', async () => {
  await sees(world, (db) => db.tenant.updateMany({ data: { closeAfterDays: 1 } }))
  const { number } = await world.file(world.alpha.employee, noon)
  await world.act(world.manager, 'ticket.move', later(5), async (ctx) =>
    moveTicket(ctx, { ...(await on(world, number)), status: 'resolved', reason: '' }),
  )
  expect((await ticketOf(number)).closesAt).toEqual(new Date('2026-11-12T15:00:00Z'))
})
