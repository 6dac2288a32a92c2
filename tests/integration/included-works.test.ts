import { buyerRequisites, sellerRequisites } from '@tests/support/requisites'
import { makeWorld, noon, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { saveRequisites } from '@/features/clients/save-requisites'
import { sellTerm } from '@/features/contracts/sell-term'
import { stopTerm } from '@/features/contracts/stop-term'
import { hoursView } from '@/features/hours/hours-view'
import { billTerm } from '@/features/invoices/bill-term'
import { recordPayment } from '@/features/invoices/pay'
import { myDay } from '@/features/my-day/my-day'
import { saveSeller } from '@/features/settings/save-billing'
import { figuresOf } from '@/features/statements/figures-of'
import { saveWork } from '@/features/tariffs/save-work'
import { SaveWork } from '@/features/tariffs/schema'
import { scheduleWorks } from '@/features/works/schedule-works'
import { TickOff } from '@/features/works/schema'
import { tickOff } from '@/features/works/tick-off'
import { lateWorks, worksOfDay } from '@/features/works/works'
import type { Context } from '@/server/context'

let world: World
let on: { clientId: string; contractId: string; termId: string }

beforeAll(async () => {
  world = await makeWorld()
  const admin = <T>(work: (ctx: Context) => Promise<T>) => world.act(world.admin, 'settings.write', noon, work)
  const tenant = await sees(world, (db) => db.tenant.findFirstOrThrow())
  await admin((ctx) => saveSeller(ctx, { version: tenant.version, requisites: sellerRequisites }))
  for (const work of [
    { name: 'Резервная копия', every: 'day', speciality: 'programmer' },
    { name: 'Проверка на вирусы', every: 'week', weekday: '2', speciality: '' },
  ]) {
    const { version } = await sees(world, (db) => db.tariff.findFirstOrThrow())
    await admin((ctx) => saveWork(ctx, SaveWork.parse({ tariffId: world.tariff.id, version, key: '', ...work })))
  }
  const { id: contractId } = await sees(world, (db) => db.contract.findFirstOrThrow({ where: { clientId: world.alpha.id } }))
  const of = { clientId: world.alpha.id, contractId }
  await lead((ctx) => saveRequisites(ctx, { clientId: of.clientId, requisites: buyerRequisites }))
  const term = { ...of, tariffId: world.tariff.id, startsOn: '2026-11-01', months: 2, stubFrom: null }
  on = { ...of, termId: (await lead((ctx) => sellTerm(ctx, term))).id }
})

const lead = <T>(work: (ctx: Context) => Promise<T>, now = noon) => world.act(world.manager, 'contract.write', now, work)
const schedule = (now: Date) => sees(world, (db) => scheduleWorks(db, now))
const due = async () =>
  (await sees(world, (db) => db.includedWork.findMany({ orderBy: [{ dueOn: 'asc' }, { name: 'asc' }] }))).map(
    ({ name, dueOn }) => `${dueOn.toISOString().slice(0, 10)} ${name}`,
  )
const day = (date: string) => new Date(`${date}T09:00:00Z`)
const todo = (who: string, now: Date) => world.act(who, 'time.log', now, worksOfDay)
const tick = (who: string, workId: string, now = day('2026-11-17')) =>
  world.act(who, 'time.log', now, (ctx) => tickOff(ctx, TickOff.parse({ workId, minutes: '10 мин', remark: 'Всё чисто' })))

describe('included works', () => {
  test('are due from the payment on, each once, by the contract’s working days', async () => {
    expect(await schedule(noon)).toBe(0)
    const { id: invoiceId } = await lead((ctx) => billTerm(ctx, on))
    await lead((ctx) => recordPayment(ctx, { invoiceId, paidOn: '2026-11-11', reference: null }))
    expect(await schedule(noon)).toBe(1)
    expect(await schedule(noon)).toBe(0)
    await Promise.all([schedule(day('2026-11-17')), schedule(day('2026-11-17'))])
    expect(await due()).toEqual([
      '2026-11-11 Резервная копия',
      '2026-11-12 Резервная копия',
      '2026-11-13 Резервная копия',
      '2026-11-16 Резервная копия',
      '2026-11-17 Проверка на вирусы',
      '2026-11-17 Резервная копия',
    ])
  })

  test('stand in the day of their speciality, those of nobody in everybody’s', async () => {
    const now = day('2026-11-17')
    expect((await todo(world.dev, now)).map(({ name, isLate }) => [name, isLate])).toEqual([
      ['Резервная копия', true],
      ['Резервная копия', true],
      ['Резервная копия', true],
      ['Резервная копия', true],
      ['Проверка на вирусы', false],
      ['Резервная копия', false],
    ])
    expect((await todo(world.designer, now)).map(({ name }) => name)).toEqual(['Проверка на вирусы'])
    await expect(todo(world.alpha.responsible, now)).rejects.toMatchObject({ reason: 'forbidden' })
  })

  test('are ticked off once with their time and a remark; what is missed the manager sees', async () => {
    const now = day('2026-11-17')
    const [virus] = await todo(world.designer, now)
    const results = await Promise.allSettled([tick(world.dev, virus?.id ?? ''), tick(world.designer, virus?.id ?? '')])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { key: 'work_done' } })
    const ofContract = await lead((ctx) => lateWorks(ctx, on.contractId), now)
    expect(ofContract.find(({ id }) => id === virus?.id)).toMatchObject({ minutes: 10, remark: 'Всё чисто' })
    expect((await lead((ctx) => lateWorks(ctx), now)).map(({ dueOn }) => dueOn)).toEqual([
      '2026-11-16',
      '2026-11-13',
      '2026-11-12',
      '2026-11-11',
    ])
  })

  test('write their time down: of kind included, in the day of whoever did it, in the month with its remark, spending nothing', async () => {
    const now = day('2026-11-17')
    const [entry, ...more] = await sees(world, (db) => db.timeEntry.findMany({ where: { workId: { not: null } } }))
    expect(more).toEqual([])
    expect(entry).toMatchObject({ ticketId: null, kind: 'included', status: 'approved', minutes: 10, note: 'Всё чисто' })
    const who =
      entry?.memberId === (await world.act(world.dev, 'time.log', now, async ({ actor }) => actor.memberId)) ? world.dev : world.designer
    const { logged, loggedMinutes } = await world.act(who, 'time.log', now, myDay)
    expect(logged).toEqual([expect.objectContaining({ subject: 'Проверка на вирусы', number: null, minutes: 10, note: 'Всё чисто' })])
    expect(loggedMinutes).toBe(10)
    const view = await lead(
      (ctx) => hoursView(ctx, on.contractId, { contract: null, term: null, month: null, outside: null, part: null }),
      now,
    )
    expect(view?.month).toMatchObject({ included: 10, used: 0 })
    expect(view?.entries).toEqual([expect.objectContaining({ subject: 'Проверка на вирусы', number: null, kind: 'included', minutes: 10 })])
    const paper = { clientId: on.clientId, contractId: on.contractId }
    const figures = await sees(world, (db) => figuresOf(db, paper, { termId: on.termId, from: '2026-11-01', to: '2026-12-01' }))
    expect(figures).toMatchObject({ included: 10, used: 0, lines: [], kopecks: 0 })
    expect(figures?.works.find(({ name }) => name === 'Проверка на вирусы')).toMatchObject({ done: 1, minutes: 10, remarks: ['Всё чисто'] })
  })

  test('of another agency are not there', async () => {
    const other = await makeWorld()
    const [mine] = await todo(world.dev, day('2026-11-17'))
    const stranger = other.act(other.dev, 'time.log', noon, (ctx) => tickOff(ctx, { workId: mine?.id ?? '', minutes: 1, remark: '' }))
    await expect(stranger).rejects.toMatchObject({ reason: 'not_found' })
  })

  test('end with their term', async () => {
    await lead((ctx) => stopTerm(ctx, { ...on, reason: 'Ушли' }), day('2026-11-18'))
    await schedule(day('2026-11-30'))
    const before = (await due()).length
    await schedule(day('2026-12-01'))
    expect((await due()).length).toBe(before)
  })
})

test.each([
  ['', 'required'],
  ['долго', 'duration'],
  ['25 ч', 'duration_too_long'],
])('a time of «%s» is refused', (minutes, key) => {
  const { error } = TickOff.safeParse({ workId: crypto.randomUUID(), minutes })
  expect(error?.issues[0]?.message).toBe(key)
})
