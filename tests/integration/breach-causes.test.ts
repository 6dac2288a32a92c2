import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, expect, test } from 'vitest'
import { clockSettings, saveClocks } from '@/features/clock-settings/clock-settings'
import { SaveClocks } from '@/features/clock-settings/schema'
import { assign } from '@/features/tickets/assign'
import { breachOf, nameCause } from '@/features/tickets/breach-cause'
import { moveTicket } from '@/features/tickets/move'
import { replyToClient } from '@/features/tickets/reply'
import { Move } from '@/features/tickets/schema'
import { Reply } from '@/features/tickets/schema-writing'

let world: World
let causes: string[]

beforeAll(async () => {
  world = await makeWorld()
  causes = (await sees(world, (db) => db.reason.findMany({ where: { kind: 'breach' }, orderBy: { position: 'asc' } }))).map(({ id }) => id)
})

const demand = (demandsCause: 'on' | undefined) =>
  world.act(world.admin, 'settings.write', noon, async (ctx) => {
    const { version } = await clockSettings(ctx)
    await saveClocks(ctx, SaveClocks.parse({ version, shares: '50, 80', start: [], next_reaction: [], solution: [], demandsCause }))
  })

/** Filed at noon with half an hour to answer in, and taken up at once. */
async function filed() {
  const { number } = await world.file(world.alpha.employee, noon)
  await world.act(world.manager, 'ticket.assign', later(1), async (ctx) =>
    assign(ctx, { ...(await on(world, number)), members: [world.dev] }),
  )
  return number
}

const resolveBy = async (number: number, minutes: number, causeId?: string) => {
  const reply = {
    ...Reply.parse({ number: String(number), version: '1', text: 'Готово', next: 'resolve', causeId }),
    ...(await on(world, number)),
  }
  return world.act(world.manager, 'ticket.reply', later(minutes), (ctx) => replyToClient(ctx, reply))
}
const moveBy = async (number: number, minutes: number, causeId?: string) => {
  const move = { ...Move.parse({ number: String(number), version: '1', status: 'resolved', causeId }), ...(await on(world, number)) }
  return world.act(world.manager, 'ticket.move', later(minutes), (ctx) => moveTicket(ctx, move))
}
const ticketOf = (number: number) => sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number }, include: { breachCause: true } }))
const seenBy = async (memberId: string, number: number) =>
  world.act(memberId, 'ticket.read', later(120), async (ctx) => breachOf(ctx, { id: (await ticketOf(number)).id, isLate: true }))

test('where the administrator demands a cause, a late ticket is resolved with one and not without', async () => {
  await demand('on')
  for (const resolve of [resolveBy, moveBy]) {
    const number = await filed()
    expect(await seenBy(world.dev, number)).toMatchObject({ cause: null, isDemanded: true })
    await expect(resolve(number, 90)).rejects.toMatchObject({ key: 'cause_needed', field: 'causeId' })
    expect((await ticketOf(number)).status).toBe('planned')
    await resolve(number, 91, causes[1])
    expect(await ticketOf(number)).toMatchObject({ status: 'resolved', breachCause: { reasonId: causes[1] } })
  }
})

test('one that kept its promises is asked for none, and one whose cause is known not again', async () => {
  await demand('on')
  const inTime = await filed()
  await resolveBy(inTime, 10)
  expect(await ticketOf(inTime)).toMatchObject({ status: 'resolved', breachCause: null })
  const late = await filed()
  await world.act(world.dev, 'breach.cause', later(50), (ctx) => nameCause(ctx, { number: late, causeId: causes[0]! }))
  await resolveBy(late, 90, causes[2])
  expect(await ticketOf(late)).toMatchObject({ status: 'resolved', breachCause: { reasonId: causes[0] } })
})

test('where it is not demanded, it may be given later', async () => {
  await demand(undefined)
  const number = await filed()
  expect(await seenBy(world.manager, number)).toMatchObject({ cause: null, isDemanded: false })
  await resolveBy(number, 90)
  await world.act(world.dev, 'breach.cause', later(100), (ctx) => nameCause(ctx, { number, causeId: causes[0]! }))
  expect((await ticketOf(number)).breachCause).toMatchObject({ reasonId: causes[0], memberId: world.dev })
})

test('another cause than the one that was named is a manager’s to give', async () => {
  const number = await filed()
  const name = (as: string, causeId: string | undefined) =>
    world.act(as, 'breach.cause', later(100), (ctx) => nameCause(ctx, { number, causeId: causeId! }))
  await name(world.dev, causes[0])
  expect(await seenBy(world.dev, number)).toMatchObject({ mayChange: false })
  await expect(name(world.dev, causes[1])).rejects.toMatchObject({ reason: 'forbidden' })
  expect(await seenBy(world.manager, number)).toMatchObject({ mayChange: true })
  await name(world.manager, causes[1])
  expect((await ticketOf(number)).breachCause).toMatchObject({ reasonId: causes[1], memberId: world.manager })
})
