import { randomUUID } from 'node:crypto'
import { makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, expect, test } from 'vitest'
import { addContract } from '@/features/clients/add-contract'
import { moveIn } from '@/features/contracts/move-in'
import { fileForClient } from '@/features/tickets/file-for-client'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'
import { newCall } from '@/features/tickets/new-call'
import { newTicket } from '@/features/tickets/new-ticket'
import type { FileForClient } from '@/features/tickets/schema-filing'
import { ticketThread } from '@/features/tickets/thread'

let world: World
let first: string
let second: string
let ended: string
let ofObject: string
let objectId: string
beforeAll(async () => {
  world = await makeWorld()
  const contract = (startsOn: string, endsOn: string | null = null) =>
    world.act(world.manager, 'client.write', noon, async (ctx) => {
      const of = { clientId: world.alpha.id, tariffId: world.tariff.id, calendarId: null, timeZone: 'Europe/Moscow' }
      return (await addContract(ctx, { ...of, number: randomUUID(), monthlyMinutes: 0, startsOn, endsOn })).id
    })
  first = await sees(world, async (db) => (await db.contract.findFirstOrThrow({ where: { clientId: world.alpha.id } })).id)
  second = await contract('2026-11-02')
  ended = await contract('2026-10-01', '2026-10-31')
  ofObject = await contract('2026-10-15')
  objectId = await sees(world, async (db) => {
    const object = await db.clientObject.create({ data: { clientId: world.alpha.id, name: 'Магазин' } })
    await db.contract.updateMany({ where: { id: ofObject }, data: { objectId: object.id } })
    return object.id
  })
})

const contractOf = (number: number) =>
  sees(world, async (db) => (await db.ticket.findFirstOrThrow({ where: { number }, select: { contractId: true } })).contractId)
const filed = async (input: Parameters<World['file']>[2]) => contractOf((await world.file(world.alpha.responsible, noon, input)).number)

test('a client with several contracts in force chooses on the portal; the first offered is the one it would be under', async () => {
  const offer = await world.act(world.alpha.responsible, 'ticket.file', noon, (ctx) => newTicket(ctx))
  expect(offer.contracts.map(({ id }) => id)).toEqual([second, first])
  expect(await filed({})).toBe(second)
  expect(await filed({ contractId: first })).toBe(first)
})

test('an object with a contract of its own decides whatever was chosen', async () => {
  expect(await filed({ objectId, contractId: first })).toBe(ofObject)
})

test('the form promises under each contract and for each object what is stored then', async () => {
  await sees(world, async (db) => {
    const usual = await db.calendarVersion.findFirstOrThrow()
    for (const [contractId, from] of [
      [first, '20:00'],
      [ofObject, '22:00'],
    ] as const) {
      const evening = await db.calendar.create({ data: { name: `С ${from}` } })
      const weekly = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [[from, '23:00']]]))
      await db.calendarVersion.create({
        data: { calendarId: evening.id, version: 1, timeZone: usual.timeZone, weekly, exceptions: [], savedAt: noon },
      })
      await db.contract.updateMany({ where: { id: contractId }, data: { calendarId: evening.id } })
    }
  })
  const offer = await world.act(world.alpha.responsible, 'ticket.file', noon, (ctx) => newTicket(ctx))
  const promisedUnder = (contractId: string) => {
    const terms = contractId === second ? offer : offer.elsewhere.find((one) => one.contractId === contractId)?.terms
    return terms?.promises.broken.reactionDue
  }
  const storedFor = async (input: Parameters<World['file']>[2]) => {
    const { number } = await world.file(world.alpha.responsible, noon, { situation: 'broken', ...input })
    return (await sees(world, (db) => db.clock.findFirst({ where: { kind: 'reaction', ticket: { number } } })))?.dueAt
  }
  const stored = [await storedFor({}), await storedFor({ contractId: first }), await storedFor({ objectId })]
  expect([second, first, ofObject].map(promisedUnder)).toEqual(stored)
  expect(new Set(stored.map(Number)).size).toBe(3)
  expect(offer.elsewhere.map(({ contractId, objectId }) => [contractId, objectId])).toEqual(
    expect.arrayContaining([
      [first, null],
      [ofObject, objectId],
    ]),
  )
})

test('with one contract there is nothing to choose', async () => {
  const offer = await world.act(world.beta.responsible, 'ticket.file', noon, (ctx) => newTicket(ctx))
  expect(offer.contracts).toEqual([])
})

test('a contract that has ended, of an object or of another client is refused beside its field', async () => {
  const others = await sees(world, async (db) => (await db.contract.findFirstOrThrow({ where: { clientId: world.beta.id } })).id)
  for (const contractId of [ended, ofObject, others, randomUUID()])
    await expect(filed({ contractId })).rejects.toMatchObject({ key: 'contract_not_theirs', field: 'contractId' })
})

const called = async (input: Partial<FileForClient> = {}) => {
  const said = { key: randomUUID(), subject: 'Письма', text: 'Не приходят.', categoryId: world.category.id, situation: 'broken' as const }
  const from = { clientId: world.alpha.id, requesterId: world.alpha.employee, phone: null, email: null, channel: 'phone' as const }
  const { number } = await world.act(world.manager, 'ticket.file_for_client', noon, (ctx) =>
    fileForClient(ctx, { ...said, ...from, files: [], members: [], ...input }),
  )
  return contractOf(number)
}

test('staff choose it for the client on the line', async () => {
  expect(await called({ contractId: first })).toBe(first)
  expect(await called()).toBe(second)
})

test('a call of before is under the contract that was in force then; one that has ended since may be chosen, one not begun is refused', async () => {
  expect(await called({ calledAt: '2026-11-01T12:00' })).toBe(first)
  expect(await called({ calledAt: '2026-10-31T12:00', contractId: ended })).toBe(ended)
  await expect(called({ calledAt: '2026-11-01T12:00', contractId: second })).rejects.toMatchObject({
    key: 'contract_not_theirs',
    field: 'contractId',
  })
  const { call } = await world.act(world.manager, 'ticket.file_for_client', noon, (ctx) =>
    newCall(ctx, { client: world.alpha.id, person: null, follows: null, find: '' }),
  )
  expect(call?.offer.contracts.map(({ id }) => id)).toEqual([second, ended, first])
})

test('the hours left in the form are those of the contract that is chosen, and on the ticket those of its own', async () => {
  const contract = async (startsOn: string, minutes: number) => {
    const of = { clientId: world.beta.id, tariffId: world.tariff.id, calendarId: null, timeZone: 'Europe/Moscow', endsOn: null }
    const { id } = await world.act(world.manager, 'client.write', noon, (ctx) =>
      addContract(ctx, { ...of, number: randomUUID(), monthlyMinutes: minutes, startsOn }),
    )
    await world.act(world.manager, 'contract.write', noon, (ctx) =>
      moveIn(ctx, { ...of, contractId: id, startsOn, months: 1, openingMonth: 1, openingMinutes: 0 }),
    )
    return id
  }
  const [small, big] = [await contract('2026-11-03', 60), await contract('2026-11-02', 900)]
  const { number } = await world.file(world.beta.responsible, noon, { contractId: big })
  await world.act(world.manager, 'time.log', noon, async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(world, number)), minutes: 100, speciality: 'programmer', note: '' }),
  )
  const offer = await world.act(world.beta.responsible, 'ticket.file', noon, (ctx) => newTicket(ctx))
  expect(offer.contracts[0]?.id).toBe(small)
  expect([offer.month?.left, offer.elsewhere.find(({ contractId }) => contractId === big)?.month?.left]).toEqual([60, 800])
  const ticket = await world.act(world.manager, 'ticket.read', noon, (ctx) => ticketThread(ctx, number))
  expect(ticket?.month).toMatchObject({ contractId: big, left: 800 })
  const colleague = await world.act(world.beta.employee, 'ticket.file', noon, (ctx) => newTicket(ctx))
  expect([colleague.month, ...colleague.elsewhere.map(({ month }) => month)].every((month) => month === null)).toBe(true)
})
