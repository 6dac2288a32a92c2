import { giveTerm } from '@tests/support/time'
import { makeWorld, on, sees, type World } from '@tests/support/world'
import { beforeEach, describe, expect, test } from 'vitest'
import { archiveClient } from '@/features/clients/archive-client'
import { saveContract } from '@/features/clients/save-contract'
import { sellTerm } from '@/features/contracts/sell-term'
import { stopTerm } from '@/features/contracts/stop-term'
import { hoursView } from '@/features/hours/hours-view'
import { ledgerDifference } from '@/features/hours/ledger-difference'
import { closeMonthsOf } from '@/features/statements/close-months-of'
import { sendStatement } from '@/features/statements/send-statement'
import { deskStatement } from '@/features/statements/statement-view'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'
import { moveTicket } from '@/features/tickets/move'
import { newTicket } from '@/features/tickets/new-ticket'
import type { Context } from '@/server/context'

// A term of October to December of 600 minutes a month, 90 000 ₽; the client leaves in the middle of November.
const inNovember = new Date('2026-11-16T09:00:00Z')
const inDecember = new Date('2026-12-09T09:00:00Z')
const inJanuary = new Date('2027-01-11T09:00:00Z')

let world: World
let contract: { clientId: string; contractId: string }
let termId: string
let number: number
beforeEach(async () => {
  world = await makeWorld()
  const { id } = await sees(world, (db) => db.contract.findFirstOrThrow({ where: { clientId: world.alpha.id } }))
  contract = { clientId: world.alpha.id, contractId: id }
  termId = await giveTerm(world, world.alpha.id, { startsOn: '2026-10-01', endsOn: '2027-01-01', months: 3 })
  number = (await world.file(world.alpha.responsible, inNovember)).number
})

const lead = <T>(work: (ctx: Context) => Promise<T>, now = inNovember) => world.act(world.manager, 'contract.write', now, work)
const stop = () => lead((ctx) => stopTerm(ctx, { ...contract, termId, reason: 'Закрыли магазин' }))
const end = (endsOn: string | null, startsOn = '2026-09-01') =>
  lead((ctx) =>
    saveContract(ctx, {
      ...contract,
      number: 'alpha-1',
      tariffId: world.tariff.id,
      subject: '',
      objectId: null,
      managerId: null,
      hours: 600,
      calendarId: undefined,
      startsOn,
      endsOn,
    }),
  )
const log = (minutes: number, workDate: string, now: Date) =>
  world.act(world.manager, 'time.log', now, async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(world, number)), minutes, speciality: 'programmer', note: '', workDate }),
  )
const hours = async (now: Date) => {
  const address = { contract: null, term: null, month: null, outside: null, part: null }
  return (await world.act(world.manager, 'contract.read', now, (ctx) => hoursView(ctx, contract.contractId, address)))!
}
const papers = () => sees(world, (db) => db.statement.findMany({ where: contract, orderBy: { from: 'asc' } }))
const send = (id: string, now: Date) =>
  world.act(world.manager, 'statement.write', now, async (ctx) => {
    const { view } = await deskStatement(ctx, id)
    await sendStatement(ctx, { id, version: view!.version, seen: view!.checksum, confirmed: false })
  })
const resolve = (now: Date) =>
  world.act(world.manager, 'ticket.move', now, async (ctx) =>
    moveTicket(ctx, { ...(await on(world, number)), status: 'resolved', reason: '' }),
  )

describe('a client that stops in the middle of a month', () => {
  test('keeps what is left until the month is over; then it expires, and the money of the months to come is named', async () => {
    await log(100, '2026-11-10', inNovember)
    await stop()
    const { months } = await hours(inNovember)
    expect(months.map(({ from, carriedIn, used, expired }) => [from, carriedIn, used, expired])).toEqual([
      ['2026-10-01', 0, 0, 0],
      ['2026-11-01', 600, 100, 1100],
    ])
    await log(50, '2026-11-30', inDecember)
    expect((await hours(inDecember)).months.at(-1)).toMatchObject({ used: 150, overage: 0, expired: 1050 })
    expect(await sees(world, (db) => db.term.findFirstOrThrow({ where: { id: termId } }))).toMatchObject({ refundKopecks: 3_000_000 })
    expect(await sees(world, (db) => ledgerDifference(db, contract.contractId))).toEqual([])
  })

  test('has the month on paper all the same, and the time of after it as overage in full', async () => {
    await stop()
    await log(40, '2026-12-08', inDecember)
    expect((await hours(inDecember)).outside).toEqual([expect.objectContaining({ from: '2026-12-01', billed: 40, kopecks: 100_000 })])
    await closeMonthsOf(world.tenantId, inJanuary)
    const all = await papers()
    expect(all.map(({ from, termId: of }) => [from.toISOString().slice(0, 10), of !== null])).toEqual([
      ['2026-10-01', true],
      ['2026-11-01', true],
      ['2026-12-01', false],
    ])
    for (const { id } of all) await send(id, inJanuary)
    expect((await papers()).map(({ figures }) => (figures as { kopecks: number }).kopecks)).toEqual([0, 0, 100_000])
  })

  test('can file until the contract ends; after that the form offers one-off work, and a ticket is under no contract', async () => {
    await stop()
    await end('2026-11-30')
    const under = async (now: Date) => {
      const filed = await world.file(world.alpha.responsible, now)
      return sees(world, async (db) => (await db.ticket.findFirstOrThrow({ where: { number: filed.number } })).contractId)
    }
    expect(await under(inNovember)).toBe(contract.contractId)
    const offer = await world.act(world.alpha.responsible, 'ticket.file', inDecember, (ctx) => newTicket(ctx))
    expect(offer.contracts).toEqual([])
    expect(await under(inDecember)).toBeNull()
  })

  test.each([
    ['2026-11-15', '2026-09-01', 'ends_before_term', 'endsOn'],
    ['2026-12-30', '2026-09-01', 'ends_before_term', 'endsOn'],
    [null, '2026-10-02', 'starts_after_term', 'startsOn'],
  ])('its contract can not end on %s or begin on %s past a term that is not stopped: %s', async (endsOn, startsOn, key, field) => {
    await expect(end(endsOn, startsOn)).rejects.toMatchObject({ key, field })
    await end('2026-12-31')
  })

  test('is put away once its term is stopped, not before; its last month is still drafted, sent and accepted by silence', async () => {
    await resolve(inNovember)
    const putAway = (now = inNovember) => lead((ctx) => archiveClient(ctx, { clientId: contract.clientId }), now)
    await expect(putAway()).rejects.toMatchObject({ key: 'client_has_term', values: { date: '2026-12-31' } })
    await stop()
    await putAway()
    await expect(
      lead((ctx) => sellTerm(ctx, { ...contract, tariffId: world.tariff.id, startsOn: '2027-01-01', months: 1, stubFrom: null })),
    ).rejects.toMatchObject({ key: 'client_archived' })
    await closeMonthsOf(world.tenantId, inDecember)
    for (const { id } of await papers()) await send(id, inDecember)
    await closeMonthsOf(world.tenantId, inJanuary)
    expect((await papers()).map(({ state }) => state)).toEqual(['sealed', 'sealed'])
  })
})
