import { contractOfClient, giveTerm } from '@tests/support/time'
import { waiting } from '@tests/support/told'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { decideEstimate } from '@/features/estimates/decide'
import { estimateOfTicket } from '@/features/estimates/estimate-of-ticket'
import { offerEstimate } from '@/features/estimates/offer'
import type { DecideEstimate } from '@/features/estimates/schema'
import { withdrawEstimate } from '@/features/estimates/withdraw'
import { type HeldRow, heldLines } from '@/features/hours/held-hours'
import { hoursView } from '@/features/hours/hours-view'
import { ledgerDifference } from '@/features/hours/ledger-difference'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'
import { moveTicket } from '@/features/tickets/move'
import { ticketThread } from '@/features/tickets/thread'
import { settleHours } from '@/jobs/settle-hours'
import type { Context } from '@/server/context'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await giveTerm(world, world.alpha.id, { startsOn: '2026-11-01', endsOn: '2026-12-01', months: 1 })
})

async function offered(minutes: number, in_: World = world) {
  const { number } = await in_.file(in_.alpha.employee, noon)
  await in_.act(in_.manager, 'estimate.offer', later(1), (ctx) => offerEstimate(ctx, { number, minutes, text: 'правки' }))
  const { id } = await sees(in_, (db) => db.estimate.findFirstOrThrow({ where: { ticket: { number }, state: 'offered' } }))
  return { number, estimateId: id }
}
const decide = (input: DecideEstimate, in_: World = world, memberId = in_.alpha.responsible) =>
  in_.act(memberId, 'estimate.decide', later(5), (ctx) => decideEstimate(ctx, input))
const approve = (on: { number: number; estimateId: string }, over: number, in_: World = world) =>
  decide({ ...on, verdict: 'approve', over }, in_)
const estimateOf = async (ctx: Context, number: number) => {
  const ticket = await ticketThread(ctx, number)
  if (!ticket) throw new Error(`no ticket ${number}`)
  return estimateOfTicket(ctx, ticket)
}
const shown = (number: number, memberId = world.alpha.responsible) =>
  world.act(memberId, 'ticket.read', later(6), async (ctx) => estimateOf(ctx, number))

describe('an estimate', () => {
  test('holds hours once it is approved; the next is told how much would be over, and agrees to just that', async () => {
    const [one, two] = [await offered(500), await offered(200)]
    expect((await shown(two.number)).estimate?.fit).toEqual({ free: 600, held: 200, over: 0 })
    await approve(one, 0)
    expect((await shown(two.number)).estimate?.fit).toEqual({ free: 100, held: 100, over: 100 })
    await expect(approve(two, 0)).rejects.toMatchObject({ key: 'estimate_over', values: { minutes: 100 } })
    await approve(two, 100)
    expect((await shown(two.number)).estimate).toMatchObject({ state: 'approved', overMinutes: 100, decidedBy: 'alpha-responsible' })
  })

  test('lets go of what was worked on its ticket, of the rest when it is over, of all when it is taken back', async () => {
    const own = await makeWorld()
    await giveTerm(own, own.alpha.id, { startsOn: '2026-11-01', endsOn: '2026-12-01', months: 1 })
    const [one, two] = [await offered(300, own), await offered(600, own)]
    const free = async () =>
      (await own.act(own.alpha.responsible, 'ticket.read', later(60), async (ctx) => estimateOf(ctx, two.number))).estimate?.fit?.free
    await approve(one, 0, own)
    expect(await free()).toBe(300)
    await own.act(own.manager, 'time.log', later(30), async (ctx) =>
      logTimeOnTicket(ctx, { ...(await on(own, one.number)), minutes: 120, speciality: 'programmer', note: '' }),
    )
    expect(await free()).toBe(300)
    await own.act(own.manager, 'ticket.move', later(40), async (ctx) =>
      moveTicket(ctx, { ...(await on(own, one.number)), status: 'resolved', reason: '' }),
    )
    expect(await free()).toBe(480)
  })

  test.each<[string, Parameters<typeof decide>[0]['verdict']]>([
    ['approved', 'approve'],
    ['declined', 'decline'],
  ])('once %s is not answered again, and may be taken back or offered anew', async (_, verdict) => {
    const one = await offered(10)
    await decide(verdict === 'approve' ? { ...one, verdict, over: 10 } : { ...one, verdict })
    await expect(decide({ ...one, verdict: 'decline' })).rejects.toMatchObject({ key: 'estimate_decided' })
    if (verdict === 'approve') await world.act(world.manager, 'estimate.offer', later(9), (ctx) => withdrawEstimate(ctx, one))
    await world.act(world.manager, 'estimate.offer', later(10), (ctx) => offerEstimate(ctx, { number: one.number, minutes: 5, text: '' }))
    await expect(
      world.act(world.manager, 'estimate.offer', later(11), (ctx) => offerEstimate(ctx, { number: one.number, minutes: 5, text: '' })),
    ).rejects.toMatchObject({ key: 'estimate_stands' })
  })

  test('of another client is not there, and is answered by nobody but the responsible', async () => {
    const one = await offered(10)
    await expect(decide({ ...one, verdict: 'decline' }, world, world.beta.responsible)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(decide({ ...one, verdict: 'decline' }, world, world.alpha.employee)).rejects.toMatchObject({ reason: 'forbidden' })
    const other = await offered(10)
    await expect(decide({ ...other, estimateId: one.estimateId, verdict: 'decline' })).rejects.toMatchObject({ reason: 'not_found' })
    expect((await shown(one.number)).estimate).toMatchObject({ state: 'offered' })
  })

  test('is agreed to by an employee where the client lets those who see all decide, and by no other', async () => {
    const own = await makeWorld()
    await giveTerm(own, own.alpha.id, { startsOn: '2026-11-01', endsOn: '2026-12-01', months: 1 })
    const one = await offered(60, own)
    const press = () => decide({ ...one, verdict: 'approve', over: 0 }, own, own.alpha.employee)
    await expect(press()).rejects.toMatchObject({ reason: 'forbidden' })
    await sees(own, (db) => db.client.updateMany({ where: { id: own.alpha.id }, data: { employeesSeeAll: true, employeesDecide: true } }))
    await press()
    const view = await own.act(own.alpha.employee, 'ticket.read', later(6), async (ctx) => estimateOf(ctx, one.number))
    expect(view).toMatchObject({ estimate: { state: 'approved', decidedBy: 'alpha-employee' }, mayDecide: false })
  })

  test('is not made longer by whoever answers it', async () => {
    const one = await offered(10)
    const forged = world.act(world.alpha.responsible, 'estimate.decide', later(5), (ctx) =>
      ctx.db.estimate.updateMany({ where: { id: one.estimateId }, data: { minutes: 1 } }),
    )
    await expect(forged).rejects.toThrow(/permission denied/)
  })
})

test('fifty approvals at once never take the same hour', async () => {
  const own = await makeWorld()
  await giveTerm(own, own.alpha.id, { startsOn: '2026-11-01', endsOn: '2026-12-01', months: 1 })
  const all = []
  for (let i = 0; i < 50; i++) all.push(await offered(30, own))
  const answers = await Promise.allSettled(all.map((one) => approve(one, 0, own)))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
  expect(answers.flatMap((answer) => (answer.status === 'rejected' ? [(answer.reason as { key?: string }).key] : []))).toEqual(
    Array.from({ length: 30 }, () => 'estimate_over'),
  )
  const held = await sees(own, (db) => db.estimate.aggregate({ where: { state: 'approved' }, _sum: { minutes: true, overMinutes: true } }))
  expect(held._sum).toEqual({ minutes: 600, overMinutes: 0 })
})

test('what is held and let go stands in the ledger: by approval, by work, by the end of the ticket, by taking back', async () => {
  const own = await makeWorld()
  await giveTerm(own, own.alpha.id, { startsOn: '2026-11-01', endsOn: '2026-12-01', months: 1 })
  const [worked, over, back] = [await offered(100, own), await offered(60, own), await offered(40, own)]
  for (const one of [worked, over, back]) await approve(one, 0, own)
  const { id: contractId } = await contractOfClient(own, own.alpha.id)
  const settled = () =>
    settleHours({ tenantId: own.tenantId, contractId, actorId: null }, { now: later(90) } as Parameters<typeof settleHours>[1])
  const rows = async () => {
    const sums = await sees(own, (db) =>
      db.posting.groupBy({ by: ['estimateId', 'kind'], where: { estimateId: { not: null } }, _sum: { minutes: true } }),
    )
    return Object.fromEntries(
      [worked, over, back].map(({ estimateId }, index) => [
        ['worked', 'over', 'back'][index],
        ['reserve', 'release'].map((kind) => sums.find((row) => row.estimateId === estimateId && row.kind === kind)?._sum.minutes ?? 0),
      ]),
    )
  }
  await settled()
  expect(await rows()).toEqual({ worked: [100, 0], over: [60, 0], back: [40, 0] })
  await own.act(own.manager, 'time.log', later(30), async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(own, worked.number)), minutes: 130, speciality: 'programmer', note: '' }),
  )
  await own.act(own.manager, 'ticket.move', later(40), async (ctx) =>
    moveTicket(ctx, { ...(await on(own, over.number)), status: 'resolved', reason: '' }),
  )
  await own.act(own.manager, 'estimate.offer', later(50), (ctx) => withdrawEstimate(ctx, back))
  expect((await waiting('settle-hours', own)).map(({ data }) => data.contractId)).toEqual(Array.from({ length: 4 }, () => contractId))
  await settled()
  expect(await rows()).toEqual({ worked: [100, 100], over: [60, 60], back: [40, 40] })
  const address = { contract: null, term: null, month: null, outside: null, part: 'held' as const }
  const view = await own.act(own.alpha.responsible, 'portal.open', later(100), (ctx) => hoursView(ctx, contractId, address))
  const told = view!.held.map(({ kind, number, minutes }) => [kind, number, minutes])
  expect(told.slice(3)).toEqual([
    ['reserved', back.number, 40],
    ['reserved', over.number, 60],
    ['reserved', worked.number, 100],
  ])
  expect(new Set(told.slice(0, 3))).toEqual(
    new Set([
      ['worked', worked.number, -100],
      ['freed', over.number, -60],
      ['freed', back.number, -40],
    ]),
  )
  expect([view!.held[0]?.held, view!.heldAt.get('2026-11-01'), view!.entries]).toEqual([0, 0, []])
  expect(await sees(own, (db) => ledgerDifference(db, contractId))).toEqual([])
})

test('what a month held begins with what earlier ones left, a line a ticket, and no line where nothing was left', () => {
  const row = (on: string, number: number, minutes: number): HeldRow => {
    return { id: `${on} ${number}`, on, kind: minutes > 0 ? 'reserved' : 'worked', number, subject: 'правки', minutes }
  }
  const rows = [
    row('2026-10-05', 1, 100),
    row('2026-10-06', 2, 60),
    row('2026-10-20', 1, -30),
    row('2026-10-21', 2, -60),
    row('2026-11-03', 1, -50),
  ]
  const lines = heldLines(rows, { from: '2026-11-01', to: '2026-12-01' })
  expect(lines.map(({ kind, number, minutes, held }) => [kind, number, minutes, held])).toEqual([
    ['worked', 1, -50, 20],
    ['before', 1, 70, 70],
  ])
})
