import { randomUUID } from 'node:crypto'
import { buyerRequisites, sellerRequisites } from '@tests/support/requisites'
import { waiting } from '@tests/support/told'
import { makeWorld, noon, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { saveRequisites } from '@/features/clients/save-requisites'
import { contractCard } from '@/features/contracts/contract-card'
import { followTariffs } from '@/features/contracts/follow-tariff'
import { moveIn } from '@/features/contracts/move-in'
import { ownContract } from '@/features/contracts/own-contract'
import { renewTerm } from '@/features/contracts/renew-term'
import { sellTerm } from '@/features/contracts/sell-term'
import { cancelTerm, stopTerm } from '@/features/contracts/stop-term'
import { upgradeTerm } from '@/features/contracts/upgrade-term'
import { billChange, billTerm } from '@/features/invoices/bill-term'
import { ownInvoices } from '@/features/invoices/invoices'
import { recordPayment } from '@/features/invoices/pay'
import { saveBilling, saveSeller } from '@/features/settings/save-billing'
import { addTariff } from '@/features/tariffs/save-tariff'
import type { Context } from '@/server/context'

let world: World
let contract: { clientId: string; contractId: string }
beforeAll(async () => {
  world = await makeWorld()
  contract = { clientId: world.alpha.id, contractId: await contractOf(world.alpha.id) }
  await furnishBooks(world)
})

const contractOf = (clientId: string) => sees(world, async (db) => (await db.contract.findFirstOrThrow({ where: { clientId } })).id)
const lead = <T>(work: (ctx: Context) => Promise<T>, now = noon) => world.act(world.manager, 'contract.write', now, work)
const admin = <T>(work: (ctx: Context) => Promise<T>) => world.act(world.admin, 'settings.write', noon, work)

async function furnishBooks({ alpha }: World) {
  const version = async () => (await sees(world, (db) => db.tenant.findFirstOrThrow())).version
  await admin(async (ctx) => saveSeller(ctx, { version: await version(), requisites: sellerRequisites }))
  await admin(async (ctx) =>
    saveBilling(ctx, { version: await version(), vat: 'vat5', invoicePrefix: 'НВ-', invoiceDays: 5, hourlyKopecks: 150_000 }),
  )
  await lead((ctx) => saveRequisites(ctx, { clientId: alpha.id, requisites: buyerRequisites }))
}

/** A contract of a test's own, so that terms don't meet. */
async function fresh() {
  const { id } = await sees(world, async (db) => {
    const { tenantId: _, id: _id, number: _n, ...own } = await db.contract.findFirstOrThrow({ where: { id: contract.contractId } })
    return db.contract.create({ data: { ...own, number: randomUUID() } })
  })
  return { clientId: contract.clientId, contractId: id }
}

const sold = async (on: typeof contract, input: Partial<Parameters<typeof sellTerm>[1]> = {}) =>
  lead((ctx) => sellTerm(ctx, { ...on, tariffId: world.tariff.id, startsOn: '2026-11-01', months: 2, stubFrom: null, ...input }))
const paid = async (on: typeof contract, termId: string, now = noon) => {
  const { id: invoiceId } = await lead((ctx) => billTerm(ctx, { clientId: on.clientId, termId }), now)
  await lead((ctx) => recordPayment(ctx, { invoiceId, paidOn: now.toISOString().slice(0, 10), reference: '№ 1' }), now)
}
const cardOf = async (on: typeof contract, now = noon) => {
  const card = await lead((ctx) => contractCard(ctx, on.clientId, on.contractId), now)
  if (!card) throw new Error('no contract')
  return card
}

describe('a sold term', () => {
  test('costs the monthly price times its months, less the ladder’s discount, and a share for the stub', async () => {
    const on = await fresh()
    await sold(on, { months: 6, startsOn: '2026-12-01', stubFrom: '2026-11-16' })
    const [term] = (await cardOf(on)).terms
    expect(term).toMatchObject({
      state: 'planned',
      endsOn: '2027-06-01',
      discountPercent: 10,
      priceKopecks: 16_200_000,
      stubKopecks: 1_500_000,
      monthlyMinutes: 600,
    })
  })

  test('goes from planned over invoiced and paid to running and ended', async () => {
    const on = await fresh()
    const { id } = await sold(on)
    const state = async (now = noon) => (await cardOf(on, now)).terms[0]?.state
    expect(await state()).toBe('planned')
    const { id: invoiceId } = await lead((ctx) => billTerm(ctx, { clientId: on.clientId, termId: id }))
    expect(await state()).toBe('invoiced')
    await lead((ctx) => recordPayment(ctx, { invoiceId, paidOn: '2026-11-11', reference: null }))
    expect(await state(new Date('2026-10-31T09:00:00Z'))).toBe('paid')
    expect(await state()).toBe('running')
    expect(await state(new Date('2027-01-01T09:00:00Z'))).toBe('ended')
  })

  test.each([[{ startsOn: '2026-12-15' }], [{ startsOn: '2026-10-01', months: 2 }], [{ startsOn: '2027-01-15', stubFrom: '2026-12-31' }]])(
    'never overlaps another of its contract: %o',
    async (input) => {
      const on = await fresh()
      await sold(on)
      await expect(sold(on, input)).rejects.toMatchObject({ key: 'terms_overlap' })
      await sold(on, { startsOn: '2027-01-01' })
    },
  )

  test('sold by two at once is there once', async () => {
    const on = await fresh()
    const results = await Promise.allSettled([1, 2, 3].map(() => sold(on)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test.each([
    [{ startsOn: '2026-08-01' }, 'before_contract'],
    [{ stubFrom: '2026-11-01' }, 'stub_order'],
    [{ startsOn: '2026-12-31', stubFrom: '2026-11-01' }, 'stub_too_long'],
  ])('%o is refused: %s', async (input, key) => {
    await expect(sold(await fresh(), input)).rejects.toMatchObject({ key })
  })

  test('of a tariff for nothing runs at once, and there is nothing to bill', async () => {
    const free = { name: randomUUID(), monthlyMinutes: 60, priceKopecks: 0, overageKopecks: 0, calendarId: null }
    const { tariffId } = await admin((ctx) => addTariff(ctx, free))
    const on = await fresh()
    const { id: termId } = await sold(on, { tariffId })
    expect((await cardOf(on)).terms[0]).toMatchObject({ state: 'running', priceKopecks: 0 })
    await expect(lead((ctx) => billTerm(ctx, { clientId: on.clientId, termId }))).rejects.toMatchObject({ key: 'nothing_to_bill' })
  })
})

describe('a contract', () => {
  test('is renewed by one press, early too, right after its last term', async () => {
    const on = await fresh()
    await expect(lead((ctx) => renewTerm(ctx, on))).rejects.toMatchObject({ key: 'nothing_to_renew' })
    await sold(on)
    await lead((ctx) => renewTerm(ctx, on))
    await lead((ctx) => renewTerm(ctx, on))
    expect((await cardOf(on)).terms.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2027-03-01', '2027-05-01'],
      ['2027-01-01', '2027-03-01'],
      ['2026-11-01', '2027-01-01'],
    ])
  })

  test('that began elsewhere enters with its month and balance, paid', async () => {
    const on = await fresh()
    const input = { ...on, startsOn: '2026-09-15', months: 6, openingMonth: 2, openingMinutes: 210 }
    await lead((ctx) => moveIn(ctx, input))
    expect((await cardOf(on)).terms).toMatchObject([
      { state: 'running', month: 2, openingMonth: 2, openingMinutes: 210, endsOn: '2027-03-15' },
    ])
    await expect(lead((ctx) => moveIn(ctx, { ...input, months: 1, openingMonth: 1 }))).rejects.toMatchObject({ key: 'terms_overlap' })
  })
})

describe('a running term', () => {
  test('gets more hours from this month or the next, for the difference of the months that are left', async () => {
    const bigger = { name: randomUUID(), monthlyMinutes: 1200, priceKopecks: 5_000_000, overageKopecks: 150_000, calendarId: null }
    const { tariffId } = await admin((ctx) => addTariff(ctx, bigger))
    const on = await fresh()
    const { id: termId } = await sold(on, { months: 6 })
    await expect(lead((ctx) => upgradeTerm(ctx, { ...on, termId, tariffId, from: 'now' }))).rejects.toMatchObject({
      key: 'term_not_running',
    })
    await paid(on, termId)
    await expect(lead((ctx) => upgradeTerm(ctx, { ...on, termId, tariffId: world.tariff.id, from: 'now' }))).rejects.toMatchObject({
      key: 'not_bigger',
    })
    const { id: changeId } = await lead((ctx) => upgradeTerm(ctx, { ...on, termId, tariffId, from: 'next' }))
    const [term] = (await cardOf(on)).terms
    // Five months of 20 000 ₽ more, a tenth off.
    expect(term?.changes).toMatchObject([{ fromMonth: 2, monthlyMinutes: 1200, priceKopecks: 9_000_000 }])
    await expect(lead((ctx) => upgradeTerm(ctx, { ...on, termId, tariffId, from: 'next' }))).rejects.toMatchObject({
      key: 'changed_already',
    })
    const { id } = await lead((ctx) => billChange(ctx, { clientId: on.clientId, termId, changeId }))
    expect(await sees(world, (db) => db.invoice.findFirstOrThrow({ where: { id } }))).toMatchObject({
      kind: 'upgrade',
      totalKopecks: 9_000_000,
    })
  })

  test('moves its contract to another tariff when its month comes, not before and once: more hours from the next month, fewer with the next term', async () => {
    const bigger = {
      name: `Двойной ${randomUUID()}`,
      monthlyMinutes: 1200,
      priceKopecks: 5_000_000,
      overageKopecks: 150_000,
      calendarId: null,
    }
    const smaller = { ...bigger, name: `Малый ${randomUUID()}`, monthlyMinutes: 300, priceKopecks: 1_500_000 }
    const { tariffId } = await admin((ctx) => addTariff(ctx, bigger))
    const { tariffId: smallId } = await admin((ctx) => addTariff(ctx, smaller))
    const on = await fresh()
    const { id: termId } = await sold(on, { months: 2 })
    await paid(on, termId)
    await lead((ctx) => upgradeTerm(ctx, { ...on, termId, tariffId, from: 'next' }))
    const { id: nextId } = await sold(on, { startsOn: '2027-01-01', months: 1, tariffId: smallId })
    await paid(on, nextId)
    const under = async (day: string) => {
      const now = new Date(`${day}T09:00:00Z`)
      await sees(world, (db) => followTariffs(db, world.tenantId, now))
      const { tariffId, monthlyMinutes, edition } = await sees(world, (db) =>
        db.contract.findFirstOrThrow({ where: { id: on.contractId }, include: { edition: true } }),
      )
      expect(edition.tariffId).toBe(tariffId)
      return [tariffId, monthlyMinutes]
    }
    expect(await under('2026-11-30')).toEqual([world.tariff.id, 600])
    expect(await under('2026-12-01')).toEqual([tariffId, 1200])
    expect(await under('2026-12-31')).toEqual([tariffId, 1200])
    expect(await under('2027-01-01')).toEqual([smallId, 300])
    expect((await waiting('recount-clocks', world)).filter(({ data }) => data.contractId === on.contractId)).toHaveLength(2)
  })

  test('stops with its month, and what is left of the money comes back', async () => {
    const on = await fresh()
    const { id: termId } = await sold(on, { startsOn: '2026-10-01', months: 6 })
    await paid(on, termId)
    await lead((ctx) => stopTerm(ctx, { ...on, termId, reason: 'Закрыли магазин' }))
    expect((await cardOf(on)).terms[0]).toMatchObject({ endsOn: '2026-12-01', stoppedAfter: 2, refundKopecks: 10_200_000 })
    await expect(lead((ctx) => stopTerm(ctx, { ...on, termId, reason: 'ещё раз' }))).rejects.toMatchObject({ key: 'term_over' })
    await sold(on, { startsOn: '2026-12-01', months: 1 })
  })

  test('that was paid and has not begun comes back whole', async () => {
    const on = await fresh()
    const { id: termId } = await sold(on, { startsOn: '2026-12-01', months: 1 })
    await paid(on, termId)
    await lead((ctx) => stopTerm(ctx, { ...on, termId, reason: 'Передумали' }))
    expect((await cardOf(on)).terms[0]).toMatchObject({ stoppedAfter: 0, refundKopecks: 3_000_000, endsOn: '2026-12-01' })
  })
})

test('what was sold and not billed can be taken back; what is billed or paid can’t', async () => {
  const on = await fresh()
  const { id: planned } = await sold(on)
  await lead((ctx) => cancelTerm(ctx, { ...on, termId: planned }))
  expect((await cardOf(on)).terms[0]?.state).toBe('cancelled')
  const { id: billed } = await sold(on)
  await lead((ctx) => billTerm(ctx, { clientId: on.clientId, termId: billed }))
  await expect(lead((ctx) => cancelTerm(ctx, { ...on, termId: billed }))).rejects.toMatchObject({ key: 'term_billed' })
})

test('nobody sells under a contract of another client, or of another agency', async () => {
  const other = await makeWorld()
  const theirs = await sees(other, (db) => db.contract.findFirstOrThrow({ where: { clientId: other.alpha.id } }))
  for (const on of [
    { clientId: world.beta.id, contractId: contract.contractId },
    { clientId: other.alpha.id, contractId: theirs.id },
  ])
    await expect(sold(on)).rejects.toMatchObject({ reason: 'not_found' })
  await expect(sold(await fresh(), { tariffId: other.tariff.id })).rejects.toMatchObject({ reason: 'not_found' })
  expect(await lead((ctx) => contractCard(ctx, world.beta.id, contract.contractId))).toBeNull()
})

test('a ticket about an object draws on the object’s own contract, any other on the one for everything', async () => {
  const place = await makeWorld()
  const { alpha } = place
  const siteId = await sees(place, async (db) => {
    const { id } = await db.clientObject.create({ data: { clientId: alpha.id, name: 'Сайт' } })
    const { tenantId: _, id: _id, number: _n, ...own } = await db.contract.findFirstOrThrow({ where: { clientId: alpha.id } })
    await db.contract.create({ data: { ...own, number: 'для-сайта', objectId: id, startsOn: new Date('2026-10-01') } })
    return id
  })
  const contractFor = async (objectId: string | undefined) => {
    const { number } = await place.file(alpha.employee, noon, { objectId, subject: objectId ? 'О сайте' : 'Вообще' })
    return (await sees(place, (db) => db.ticket.findFirstOrThrow({ where: { number }, include: { contract: true } }))).contract?.number
  }
  expect(await contractFor(siteId)).toBe('для-сайта')
  expect(await contractFor(undefined)).toBe('alpha-1')
})

describe('the portal of a contract', () => {
  const own = <T>(work: (ctx: Context) => Promise<T>, now = noon) => world.act(world.alpha.responsible, 'contract.read_own', now, work)

  test('shows its responsible what was bought and what became of the hours; what was cancelled is not there', async () => {
    const on = await fresh()
    const { id: termId } = await sold(on)
    await paid(on, termId)
    const { id: cancelled } = await sold(on, { startsOn: '2027-06-01' })
    await lead((ctx) => cancelTerm(ctx, { ...on, termId: cancelled }))
    const { contract: shown } = await own((ctx) => ownContract(ctx, on.contractId))
    const card = await cardOf(on)
    expect(shown).toMatchObject({
      id: on.contractId,
      monthlyMinutes: card.monthlyMinutes,
      edition: { name: world.tariff.name },
      terms: [{ id: termId, state: 'running', month: 1, granted: card.monthlyMinutes, used: 0, left: card.monthlyMinutes, expired: 0 }],
    })
    const { contract: ended } = await own((ctx) => ownContract(ctx, on.contractId), new Date('2027-01-15T09:00:00Z'))
    expect(ended?.terms).toMatchObject([{ state: 'ended', granted: 2 * card.monthlyMinutes, left: 0, expired: 2 * card.monthlyMinutes }])
    expect((await own((ctx) => ownInvoices(ctx, on.contractId))).map(({ state }) => state)).toEqual(['paid'])
  })

  test('shows nothing of another company, though its contract be asked for', async () => {
    const { contract: shown } = await world.act(world.beta.responsible, 'contract.read_own', noon, (ctx) =>
      ownContract(ctx, contract.contractId),
    )
    expect(shown?.id).toBe(await contractOf(world.beta.id))
  })
})
