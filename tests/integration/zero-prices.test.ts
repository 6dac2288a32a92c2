import { randomUUID } from 'node:crypto'
import { buyerRequisites, sellerRequisites } from '@tests/support/requisites'
import { makeWorld, on, sees, type World } from '@tests/support/world'
import { beforeEach, describe, expect, test } from 'vitest'
import { saveRequisites } from '@/features/clients/save-requisites'
import { sellTerm } from '@/features/contracts/sell-term'
import { upgradeTerm } from '@/features/contracts/upgrade-term'
import { hoursView } from '@/features/hours/hours-view'
import { ledgerDifference } from '@/features/hours/ledger-difference'
import { billOneOff } from '@/features/invoices/bill-one-off'
import { billOverage } from '@/features/invoices/bill-overage'
import { billChange, billTerm } from '@/features/invoices/bill-term'
import { BillOneOff } from '@/features/invoices/schema'
import { SetOverage } from '@/features/overage/schema'
import { setOverage } from '@/features/overage/set-overage'
import { saveBilling, saveSeller } from '@/features/settings/save-billing'
import { acceptStatement } from '@/features/statements/accept-statement'
import { closeMonthsOf } from '@/features/statements/close-months-of'
import { sendStatement } from '@/features/statements/send-statement'
import { deskStatement } from '@/features/statements/statement-view'
import { savePricing } from '@/features/tariffs/save-pricing'
import { addTariff } from '@/features/tariffs/save-tariff'
import { SavePricing } from '@/features/tariffs/schema'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'
import type { Context } from '@/server/context'

const inOctober = new Date('2026-10-12T09:00:00Z')
const november2 = new Date('2026-11-02T07:00:00Z')

let world: World
let contract: { clientId: string; contractId: string }
let number: number
beforeEach(async () => {
  world = await makeWorld()
  const { id } = await sees(world, (db) => db.contract.findFirstOrThrow({ where: { clientId: world.alpha.id } }))
  contract = { clientId: world.alpha.id, contractId: id }
  number = (await world.file(world.alpha.responsible, inOctober)).number
  await admin(async (ctx) => saveSeller(ctx, { version: await version(), requisites: sellerRequisites }))
  await admin(async (ctx) =>
    saveBilling(ctx, { version: await version(), vat: 'none', invoicePrefix: '', invoiceDays: 5, hourlyKopecks: 0 }),
  )
  await lead((ctx) => saveRequisites(ctx, { clientId: contract.clientId, requisites: buyerRequisites }))
})

const version = async () => (await sees(world, (db) => db.tenant.findFirstOrThrow())).version
const admin = <T>(work: (ctx: Context) => Promise<T>) => world.act(world.admin, 'settings.write', inOctober, work)
const lead = <T>(work: (ctx: Context) => Promise<T>, now = inOctober) => world.act(world.manager, 'contract.write', now, work)
const tariff = async (change: Partial<Parameters<typeof addTariff>[1]>, rates: Record<string, string> = {}) => {
  const priced = { name: randomUUID(), monthlyMinutes: 60, priceKopecks: 1_000_000, overageKopecks: 150_000, calendarId: null }
  const { tariffId } = await admin((ctx) => addTariff(ctx, { ...priced, ...change }))
  const named = Object.fromEntries(Object.entries(rates).map(([speciality, price]) => [`rate_${speciality}`, price]))
  if (Object.keys(rates).length > 0)
    await admin((ctx) => savePricing(ctx, SavePricing.parse({ tariffId, version: '1', incrementMinutes: '1', ...named })))
  return tariffId
}
const sell = (tariffId: string, change: Partial<Parameters<typeof sellTerm>[1]> = {}) =>
  lead((ctx) => sellTerm(ctx, { ...contract, tariffId, startsOn: '2026-10-01', months: 1, stubFrom: null, ...change }))
const log = (minutes: number, speciality: 'programmer' | 'designer' = 'programmer') =>
  world.act(world.manager, 'time.log', inOctober, async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(world, number)), minutes, speciality, note: '', workDate: '2026-10-12' }),
  )
const month = async () => {
  const address = { contract: null, term: null, month: null, outside: null, part: null }
  const view = await world.act(world.manager, 'contract.read', inOctober, (ctx) => hoursView(ctx, contract.contractId, address))
  return view!.month
}
/** The month is closed, sent, and accepted by the client. */
async function sealed() {
  await closeMonthsOf(world.tenantId, november2)
  const { id } = await sees(world, (db) => db.statement.findFirstOrThrow({ where: contract }))
  await world.act(world.manager, 'statement.write', november2, async (ctx) => {
    const { view } = await deskStatement(ctx, id)
    await sendStatement(ctx, { id, version: view!.version, seen: view!.checksum, confirmed: false })
  })
  await world.act(world.alpha.responsible, 'statement.answer', november2, (ctx) => acceptStatement(ctx, { id, version: 2 }))
  return sees(world, (db) => db.statement.findFirstOrThrow({ where: { id } }))
}

describe('a price of 0', () => {
  test('of a tariff: its term grants at once, its month is closed and accepted, and no invoice is made of nothing', async () => {
    const { id: termId } = await sell(await tariff({ priceKopecks: 0 }), { startsOn: '2026-10-15', stubFrom: '2026-10-01' })
    await log(10)
    expect(await month()).toMatchObject({ isPaid: true, month: 0, used: 10, overage: 0 })
    await expect(lead((ctx) => billTerm(ctx, { clientId: contract.clientId, termId }))).rejects.toMatchObject({ key: 'nothing_to_bill' })
    expect(await sealed()).toMatchObject({ state: 'sealed', figures: { kopecks: 0, used: 10 } })
  })

  test('of the hours beyond: they are listed and accepted as overage for 0 ₽, and there is nothing to bill', async () => {
    await sell(await tariff({ priceKopecks: 0, overageKopecks: 0 }))
    await log(100)
    expect(await month()).toMatchObject({ overage: 40, billed: 40, kopecks: 0 })
    const { id, figures } = await sealed()
    expect(figures).toMatchObject({ overage: 40, billed: 40, kopecks: 0 })
    await expect(lead((ctx) => billOverage(ctx, { statementId: id }), november2)).rejects.toMatchObject({ key: 'nothing_to_bill' })
    expect(await sees(world, (db) => ledgerDifference(db, contract.contractId))).toEqual([])
  })

  test('of the hours beyond, where the client is asked each time: the question says how many minutes, and 0 ₽', async () => {
    await sell(await tariff({ priceKopecks: 0, overageKopecks: 0 }))
    await lead((ctx) => setOverage(ctx, SetOverage.parse({ ...contract, mode: 'ask', from: 'now', note: '', hours: '' })))
    await log(100)
    expect(await sees(world, (db) => db.overageConsent.findMany())).toMatchObject([{ minutes: 40, kopecks: 0, state: 'asked' }])
  })

  test('of one speciality alone: it has a line of 0 ₽ beside the ones that cost, and the common price is not taken for it', async () => {
    await sell(await tariff({ priceKopecks: 0, monthlyMinutes: 0 }, { designer: '0' }))
    await log(60, 'designer')
    await log(30)
    const { id } = await sealed()
    const { id: invoiceId } = await lead((ctx) => billOverage(ctx, { statementId: id }), november2)
    const { lines, totalKopecks } = await sees(world, (db) =>
      db.invoice.findFirstOrThrow({ where: { id: invoiceId }, include: { lines: { orderBy: { kopecks: 'asc' } } } }),
    )
    expect(lines.map(({ minutes, unitKopecks, kopecks }) => [minutes, unitKopecks, kopecks])).toEqual([
      [60, 0, 0],
      [30, 150_000, 75_000],
    ])
    expect(totalKopecks).toBe(75_000)
  })

  test('of one-off work: a line for nothing may stand beside another, alone it makes no invoice', async () => {
    const free = { clientId: contract.clientId, text_1: 'Проверка', time_1: '1 ч', price_1: '0' }
    const bill = (fields: Record<string, string>) => lead((ctx) => billOneOff(ctx, BillOneOff.parse(fields)))
    await expect(bill(free)).rejects.toMatchObject({ key: 'nothing_to_bill' })
    const { id } = await bill({ ...free, text_2: 'Правка', time_2: '30 мин', price_2: '1000' })
    expect(await sees(world, (db) => db.invoice.findFirstOrThrow({ where: { id } }))).toMatchObject({ totalKopecks: 50_000 })
  })

  test('of an upgrade: more hours for the same money are granted, and there is nothing to bill', async () => {
    const { id: termId } = await sell(await tariff({ priceKopecks: 0 }))
    const more = await tariff({ priceKopecks: 0, monthlyMinutes: 90 })
    const { id: changeId } = await lead((ctx) => upgradeTerm(ctx, { ...contract, termId, tariffId: more, from: 'now' }))
    expect(await month()).toMatchObject({ granted: 90 })
    const press = lead((ctx) => billChange(ctx, { clientId: contract.clientId, termId, changeId }))
    await expect(press).rejects.toMatchObject({ key: 'nothing_to_bill' })
  })
})
