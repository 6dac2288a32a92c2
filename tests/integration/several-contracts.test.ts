import { randomUUID } from 'node:crypto'
import { makeWorld, noon, sees, type World } from '@tests/support/world'
import { beforeAll, expect, test } from 'vitest'
import { addContract } from '@/features/clients/add-contract'
import { fileForClient } from '@/features/tickets/file-for-client'
import { newTicket } from '@/features/tickets/new-ticket'

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

test('staff choose it for the client on the line', async () => {
  const { number } = await world.act(world.manager, 'ticket.file_for_client', noon, (ctx) =>
    fileForClient(ctx, {
      key: randomUUID(),
      subject: 'Письма',
      text: 'Не приходят.',
      categoryId: world.category.id,
      situation: 'broken',
      files: [],
      clientId: world.alpha.id,
      requesterId: world.alpha.employee,
      phone: null,
      email: null,
      channel: 'phone',
      members: [],
      contractId: first,
    }),
  )
  expect(await contractOf(number)).toBe(first)
})
