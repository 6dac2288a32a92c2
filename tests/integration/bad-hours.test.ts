import { contractOfClient, giveTerm } from '@tests/support/time'
import { makeWorld, on, sees, type World } from '@tests/support/world'
import { beforeAll, expect, test } from 'vitest'
import { renewTerm } from '@/features/contracts/renew-term'
import { sellTerm } from '@/features/contracts/sell-term'
import { hoursView } from '@/features/hours/hours-view'
import { closeMonthsOf } from '@/features/statements/close-months-of'
import { sendStatement } from '@/features/statements/send-statement'
import { deskStatement } from '@/features/statements/statement-view'
import { archiveTariff } from '@/features/tariffs/archive-tariff'
import { addTariff } from '@/features/tariffs/save-tariff'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'
import { LogTime } from '@/features/tickets/schema-time'

// A term of October; November has none.
const at = new Date('2026-11-10T09:00:00Z')
let world: World
let contractId: string
let number: number
beforeAll(async () => {
  world = await makeWorld()
  contractId = (await contractOfClient(world, world.alpha.id)).id
  await giveTerm(world, world.alpha.id, { startsOn: '2026-10-01', endsOn: '2026-11-01', months: 1 })
  number = (await world.file(world.alpha.responsible, new Date('2026-10-05T09:00:00Z'))).number
})

const typed = (minutes: string, workDate: string) =>
  LogTime.safeParse({ number: String(number), version: '1', minutes, workDate, speciality: 'programmer', note: '', start: '' })
const log = (workDate: string, minutes = 60) =>
  world.act(world.manager, 'time.log', at, async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(world, number)), minutes, speciality: 'programmer', note: '', workDate }),
  )

test.each([
  ['0', 'minutes'],
  ['100000', 'minutes'],
  ['-5', 'minutes'],
  ['', 'minutes'],
  ['час', 'minutes'],
])('a time of «%s» minutes is refused beside its field', (minutes, field) => {
  const { error } = typed(minutes, '2026-11-10')
  expect(error?.issues.map(({ path }) => path[0])).toContain(field)
})

test('time of a day that has not come, or of before the contract, is refused with its reason', async () => {
  await expect(log('2026-11-11')).rejects.toMatchObject({ key: 'date_ahead', field: 'workDate' })
  await expect(log('2026-08-31')).rejects.toMatchObject({ key: 'date_before_contract', field: 'workDate' })
})

test('time of a day without a term is overage in full, in the calendar month of its own', async () => {
  await log('2026-11-10', 60)
  const address = { contract: null, term: null, month: null, outside: null, part: null }
  const view = await world.act(world.manager, 'contract.read', at, (ctx) => hoursView(ctx, contractId, address))
  expect(view?.outside).toEqual([expect.objectContaining({ from: '2026-11-01', used: 60, billed: 60, kopecks: 150_000 })])
  const opened = { ...address, outside: '2026-11-01' }
  const behind = await world.act(world.manager, 'contract.read', at, (ctx) => hoursView(ctx, contractId, opened))
  expect(behind?.entries).toEqual([expect.objectContaining({ workDate: '2026-11-10', minutes: 60, left: 0 })])
})

test('of two managers who send one month at once the second is told; what comes later changes no figure that was sent', async () => {
  await closeMonthsOf(world.tenantId, at)
  const { id } = await sees(world, (db) => db.statement.findFirstOrThrow({ where: { contractId } }))
  const send = (who: string) =>
    world.act(who, 'statement.write', at, async (ctx) => {
      const { view } = await deskStatement(ctx, id)
      await sendStatement(ctx, { id, version: view!.version, seen: view!.checksum, confirmed: false })
    })
  const answers = await Promise.allSettled([send(world.manager), send(world.admin)])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { key: 'statement_moved' } })
  const paper = () => sees(world, (db) => db.statement.findFirstOrThrow({ where: { id } }))
  const before = await paper()
  await log('2026-10-20', 700)
  expect((await paper()).figures).toEqual(before.figures)
})

test('a tariff that is sold is put away and not deleted: its contracts and terms keep what they were sold under', async () => {
  const other = { name: 'Другой', monthlyMinutes: 300, priceKopecks: 0, overageKopecks: 0, calendarId: null }
  await world.act(world.admin, 'settings.write', at, (ctx) => addTariff(ctx, other))
  await world.act(world.admin, 'settings.write', at, (ctx) => archiveTariff(ctx, { tariffId: world.tariff.id }))
  const contract = await sees(world, (db) =>
    db.contract.findFirstOrThrow({ where: { id: contractId }, include: { edition: true, terms: true } }),
  )
  expect(contract).toMatchObject({ tariffId: world.tariff.id, terms: [expect.objectContaining({ monthlyMinutes: 600 })] })
})

test('a tariff that was put away goes on where it was sold, is renewed there, and is sold to nobody anew', async () => {
  const at = new Date('2026-11-12T09:00:00Z')
  const priced = { monthlyMinutes: 6000, priceKopecks: 1, overageKopecks: 0, calendarId: null }
  const add = (name: string) => world.act(world.admin, 'settings.write', at, (ctx) => addTariff(ctx, { ...priced, name }))
  const [{ tariffId: gone }] = [await add('Уходящий'), await add('Остающийся')]
  await world.act(world.admin, 'settings.write', at, (ctx) => archiveTariff(ctx, { tariffId: gone }))
  const { id: ofBeta, tariffId } = await sees(world, (db) => db.contract.findFirstOrThrow({ where: { clientId: world.beta.id } }))
  const on = { clientId: world.beta.id, contractId: ofBeta, months: 1, stubFrom: null }
  const sell = (tariff: string, startsOn: string) =>
    world.act(world.manager, 'contract.write', at, (ctx) => sellTerm(ctx, { ...on, tariffId: tariff, startsOn }))
  await expect(sell(gone, '2026-11-01')).rejects.toMatchObject({ key: 'tariff_gone', field: 'tariffId' })
  await sell(tariffId, '2026-11-01')
  await sees(world, (db) => db.tariff.updateMany({ where: { id: tariffId }, data: { archivedAt: at } }))
  await world.act(world.manager, 'contract.write', at, (ctx) => renewTerm(ctx, on))
  expect(await sees(world, (db) => db.term.count({ where: { contractId: ofBeta } }))).toBe(2)
})
