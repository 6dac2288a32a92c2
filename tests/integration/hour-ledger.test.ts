import { randomUUID } from 'node:crypto'
import { approveAll, contractOfClient, giveTerm } from '@tests/support/time'
import { makeWorld, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { balanceOn } from '@/domain/posting'
import { hoursView } from '@/features/hours/hours-view'
import { ledgerDifference } from '@/features/hours/ledger-difference'
import { monthOfClient } from '@/features/hours/month-of-client'
import { settleContract } from '@/features/hours/settle-contract'
import { storedPostings } from '@/features/hours/stored-postings'
import { correctTime } from '@/features/tickets/correct-time'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'

let world: World
let contractId: string
let termId: string
const at = new Date('2026-11-27T09:00:00Z')

beforeAll(async () => {
  world = await makeWorld()
  contractId = (await contractOfClient(world, world.alpha.id)).id
  termId = await giveTerm(world, world.alpha.id, { startsOn: '2026-10-01', endsOn: '2026-12-01', months: 2 })
})

const log = async (memberId: string, minutes: number, workDate: string) => {
  const { number } = await world.file(world.alpha.employee, new Date('2026-10-01T08:00:00Z'))
  await world.act(memberId, 'time.log', at, async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(world, number)), minutes, workDate, speciality: 'programmer', note: '' }),
  )
  return number
}
const differences = () => sees(world, (db) => ledgerDifference(db, contractId))
const stored = () => sees(world, (db) => storedPostings(db, contractId))
const view = (memberId: string) =>
  world.act(memberId, 'ticket.read', at, (ctx) =>
    hoursView(ctx, contractId, { contract: null, term: null, month: null, outside: null, part: null }),
  )

describe('the ledger of a contract', () => {
  test('grants every month of a paid term, to expire with its end', async () => {
    expect((await stored()).map(({ kind, month, on: date, minutes }) => [kind, month, date, minutes]).sort()).toEqual([
      ['carry', '2026-10-01', '2026-11-01', -600],
      ['carry', '2026-11-01', '2026-11-01', 600],
      ['expire', '2026-11-01', '2026-12-01', -1200],
      ['grant', '2026-10-01', '2026-10-01', 600],
      ['grant', '2026-11-01', '2026-11-01', 600],
    ])
  })

  test('what was not used is there in the next month: the month, the balance on any date and the waterfall agree', async () => {
    await log(world.manager, 160, '2026-10-15')
    const rows = await stored()
    expect([
      balanceOn(rows, '2026-10-14'),
      balanceOn(rows, '2026-10-15'),
      balanceOn(rows, '2026-11-01'),
      balanceOn(rows, '2026-12-01'),
    ]).toEqual([600, 440, 1040, 0])
    expect(await sees(world, (db) => monthOfClient(db, world.alpha.id, at))).toMatchObject({
      quota: 1040,
      used: 0,
      left: 1040,
      over: 0,
      carries: false,
    })
    expect((await view(world.manager))?.month).toMatchObject({ carriedIn: 440, granted: 600, used: 0, expired: 1040 })
  })

  test('an entry approved late, on an earlier date, moves what follows it', async () => {
    await log(world.manager, 1040, '2026-11-20')
    await log(world.dev, 60, '2026-10-02')
    expect(await sees(world, (db) => monthOfClient(db, world.alpha.id, at))).toMatchObject({ quota: 1040, used: 1040, over: 0 })
    await approveAll(world, at)
    expect(await sees(world, (db) => monthOfClient(db, world.alpha.id, at))).toMatchObject({ quota: 980, used: 1040, left: 0, over: 60 })
    const over = (await stored()).filter(({ kind, minutes }) => kind === 'overage' && minutes !== 0)
    expect(over).toMatchObject([{ minutes: 60, kopecks: 150_000, month: '2026-11-01', termId }])
  })

  test('is the same when it is replayed, and settling again writes nothing', async () => {
    expect(await differences()).toEqual([])
    expect(await world.act(world.manager, 'time.approve', at, (ctx) => settleContract(ctx, contractId))).toBe(0)
  })

  test('the client reads the same figures; a colleague who sees own tickets only reads none', async () => {
    const [ours, theirs] = [await view(world.manager), await view(world.alpha.responsible)]
    expect(theirs?.months).toEqual(ours?.months)
    expect(theirs?.entries.map(({ minutes, spent, left }) => [minutes, spent?.billed, left])).toEqual([[1040, 60, 0]])
    expect(await world.act(world.alpha.colleague, 'ticket.read', at, (ctx) => ctx.db.posting.count())).toBe(0)
    expect(await world.act(world.beta.responsible, 'ticket.read', at, (ctx) => ctx.db.posting.count())).toBe(0)
  })

  test.each(['update', 'delete'] as const)('is append-only: nobody may %s a row', async (what) => {
    const touch = sees(world, (db) => (what === 'update' ? db.posting.updateMany({ data: { minutes: 0 } }) : db.posting.deleteMany()))
    await expect(touch).rejects.toThrow(/permission denied/)
  })

  test('is written by nobody of a client', async () => {
    const { kind, month, on: date, minutes } = (await stored())[0]!
    const forged = world.act(world.alpha.responsible, 'ticket.read', at, (ctx) =>
      ctx.db.posting.createMany({
        data: [{ clientId: world.alpha.id, contractId, kind, month: new Date(month), on: new Date(date), minutes, at }],
      }),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
  })

  test('ten who write and approve at once leave a ledger that is right', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => log(index % 2 ? world.manager : world.admin, 7, `2026-11-0${(index % 9) + 1}`)),
    )
    expect(await differences()).toEqual([])
  })

  test('a correction is a reversing pair of rows, and the sums follow', async () => {
    const number = await log(world.manager, 30, '2026-10-20')
    const entry = await sees(world, (db) => db.timeEntry.findFirstOrThrow({ where: { ticket: { number } } }))
    const seen = { minutes: 30, speciality: 'programmer', kind: 'specialist', note: '', workDate: '2026-10-20' } as const
    await world.act(world.manager, 'time.correct', at, (ctx) =>
      correctTime(ctx, { number, entryId: entry.id, seen, verdict: 'reject', reason: 'не наша работа' }),
    )
    const rows = await sees(world, (db) => db.posting.findMany({ where: { entryId: entry.id } }))
    expect(rows.map(({ minutes }) => minutes).sort((a, b) => a - b)).toEqual([-30, 30])
    expect(await differences()).toEqual([])
  })
})

test('a contract under which no term was sold grants nothing: its calendar month is there to be run over', async () => {
  const beta = await contractOfClient(world, world.beta.id)
  expect(await sees(world, (db) => monthOfClient(db, world.beta.id, at))).toMatchObject({ quota: 0, used: 0, from: '2026-11-01' })
  expect(await sees(world, (db) => ledgerDifference(db, beta.id))).toEqual([])
})

test('an unpaid term grants nothing', async () => {
  const other = await makeWorld()
  const contract = await contractOfClient(other, other.alpha.id)
  await other.act(other.manager, 'client.write', at, async (ctx) => {
    await ctx.db.term.create({
      data: {
        id: randomUUID(),
        clientId: other.alpha.id,
        contractId: contract.id,
        editionId: contract.editionId,
        startsOn: new Date('2026-11-01'),
        endsOn: new Date('2026-12-01'),
        months: 1,
        monthlyMinutes: 600,
        monthlyKopecks: 3_000_000,
        priceKopecks: 3_000_000,
        soldAt: at,
      },
    })
    await settleContract(ctx, contract.id)
  })
  expect(await sees(other, (db) => storedPostings(db, contract.id))).toEqual([])
  expect(await sees(other, (db) => monthOfClient(db, other.alpha.id, at))).toMatchObject({ quota: 0, left: 0, isPaid: false })
})
