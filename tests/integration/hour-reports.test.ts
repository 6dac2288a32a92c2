import { approveAll, contractOfClient, giveTerm } from '@tests/support/time'
import { makeWorld, on, sees, type World } from '@tests/support/world'
import exceljs from 'exceljs'
import { beforeEach, describe, expect, test } from 'vitest'
import { sumMarkedHours, tenantsWithMarkedHours } from '@/data/hour-sums'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { dateColumn } from '@/domain/local-date'
import type { TimeEntryKind } from '@/domain/ticket'
import { entriesBehind } from '@/features/hour-reports/entries'
import { hoursReport } from '@/features/hour-reports/report'
import { EntriesAddress, HoursReportAddress } from '@/features/hour-reports/schema'
import { hoursWorkbook } from '@/features/hour-reports/workbook'
import { hoursView } from '@/features/hours/hours-view'
import { correctTime } from '@/features/tickets/correct-time'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'
import { tickOff } from '@/features/works/tick-off'

// A term of September and October, 600 minutes and 30 000 ₽ a month.
const october = new Date('2026-10-20T09:00:00Z')
const both = { from: '2026-09', to: '2026-10' }

let world: World
let contractId: string
let number: number
let ofBeta: number
beforeEach(async () => {
  world = await makeWorld()
  contractId = (await contractOfClient(world, world.alpha.id)).id
  await giveTerm(world, world.alpha.id, { startsOn: '2026-09-01', endsOn: '2026-11-01', months: 2 })
  const filed = new Date('2026-09-02T09:00:00Z')
  number = (await world.file(world.alpha.responsible, filed, { subject: '=HYPERLINK("x")' })).number
  ofBeta = (await world.file(world.beta.responsible, filed)).number
})

type Logged = { kind?: TimeEntryKind; by?: string; ticket?: number; speciality?: 'programmer' | 'designer' }
const log = (
  workDate: string,
  minutes: number,
  { kind = 'specialist', by = world.manager, ticket = number, speciality = 'programmer' }: Logged = {},
) =>
  world.act(by, 'time.log', october, async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(world, ticket)), minutes, speciality, kind, note: '', workDate }),
  )
const report = (asked: object = both, by = world.admin) =>
  world.act(by, 'report.read', october, (ctx) => hoursReport(ctx, HoursReportAddress.parse(asked)))
const entries = (asked: object, by = world.admin) =>
  world.act(by, 'report.read', october, (ctx) => entriesBehind(ctx, EntriesAddress.parse({ ...both, ...asked })))
const count = () => inTenant(wholeTenant(world), sumMarkedHours)
const marks = () => sees(world, (db) => db.hourMark.count())

async function aMonthAndMore() {
  await log('2026-09-10', 500)
  await log('2026-09-11', 30, { kind: 'warranty' })
  await log('2026-09-12', 45, { kind: 'included', speciality: 'designer' })
  await log('2026-10-01', 800)
  await log('2026-10-02', 20, { kind: 'internal' })
  await log('2026-10-03', 90, { ticket: ofBeta, speciality: 'designer' })
  await log('2026-10-04', 15, { by: world.dev })
}

describe('the figures of a report', () => {
  test('are those of the ledger and the same from sums, from entries and from both', async () => {
    await aMonthAndMore()
    const live = await report()
    await approveAll(world, october)
    await log('2026-10-05', 60)
    while ((await count()) > 0);
    expect(await marks()).toBe(0)
    const summed = await report()
    await log('2026-09-20', 10)
    expect(await marks()).toBeGreaterThan(0)
    const mixed = await report()
    expect(live.all).toMatchObject({ minutes: 1485, included: 45, warranty: 30, internal: 20, pending: 15, entries: 7 })
    expect(summed.all).toMatchObject({ minutes: 1560, pending: 0, specialist: 1465 })
    expect(mixed.all).toMatchObject({ minutes: 1570, specialist: 1475 })
    const view = await world.act(world.manager, 'contract.read', october, (ctx) =>
      hoursView(ctx, contractId, { contract: null, term: null, month: null, outside: null, part: null }),
    )
    const months = view!.months
    const sum = (figure: 'used' | 'overage' | 'kopecks') => months.reduce((all, month) => all + month[figure], 0)
    const ofAlpha = mixed.clients.find(({ key }) => key === world.alpha.id)!.figures
    expect(ofAlpha.spent + ofAlpha.over).toBe(sum('used'))
    expect(ofAlpha).toMatchObject({ over: sum('overage'), kopecks: sum('kopecks') })
    expect(sum('overage')).toBeGreaterThan(0)
    // Counted again from nothing it is the same: the sums hide no entry and count none twice.
    while ((await count()) > 0);
    expect(await report()).toEqual(mixed)
  })

  test('add up whichever way they are cut', async () => {
    await aMonthAndMore()
    await count()
    const { all, months, clients, people, specialities, tariffs } = await report()
    for (const groups of [months, clients, people, specialities, tariffs])
      expect(groups.reduce((sum, { figures }) => sum + figures.minutes, 0)).toBe(all.minutes)
    expect(months.map(({ key, figures }) => [key, figures.minutes])).toEqual([
      ['2026-09-01', 575],
      ['2026-10-01', 910],
    ])
    expect(specialities.map(({ key, figures }) => [key, figures.minutes])).toEqual([
      ['programmer', 1350],
      ['designer', 135],
    ])
  })

  test.each([
    [
      'a correction',
      async () => {
        const entry = await sees(world, (db) => db.timeEntry.findFirstOrThrow({ where: { minutes: 500 } }))
        await world.act(world.manager, 'time.correct', october, async (ctx) =>
          correctTime(ctx, {
            ...(await on(world, number)),
            verdict: 'correct',
            entryId: entry.id,
            seen: { minutes: 500, speciality: 'programmer', kind: 'specialist', note: '', workDate: '2026-09-10' },
            minutes: 100,
            speciality: 'programmer',
            kind: 'specialist',
            note: '',
            workDate: '2026-09-10',
            reason: 'ошибка',
          }),
        )
      },
      1085,
    ],
    ['an approval', () => approveAll(world, october), 1500],
  ])('follow %s at once, before anything was counted again', async (_, change, minutes) => {
    await aMonthAndMore()
    while ((await count()) > 0);
    await change()
    expect((await report()).all.minutes).toBe(minutes)
    while ((await count()) > 0);
    expect((await report()).all.minutes).toBe(minutes)
  })

  test('are counted again where they have changed, and nowhere else', async () => {
    const still = await makeWorld()
    await aMonthAndMore()
    expect(await tenantsWithMarkedHours()).toContain(world.tenantId)
    while ((await count()) > 0);
    const marked = await tenantsWithMarkedHours()
    expect([marked.includes(world.tenantId), marked.includes(still.tenantId)]).toEqual([false, false])
  })

  test('of a month that two workers count at once are counted once', async () => {
    await aMonthAndMore()
    const before = await report()
    await Promise.all([count(), count(), count()])
    while ((await count()) > 0);
    expect(await report()).toEqual(before)
  })
})

test('a regular work that was ticked off is there once, with no ticket', async () => {
  const work = { clientId: world.alpha.id, contractId, work: 'backup', name: 'Резервная копия', dueOn: dateColumn('2026-10-20') }
  const { id } = await sees(world, (db) => db.includedWork.create({ data: work }))
  await world.act(world.dev, 'time.log', october, (ctx) => tickOff(ctx, { workId: id, minutes: 25, remark: '' }))
  expect((await report()).all).toMatchObject({ entries: 1, minutes: 25, included: 25 })
  expect((await entries({ part: 'gifted' })).lines).toMatchObject([{ number: null, subject: 'Резервная копия', minutes: 25 }])
  expect((await report()).tariffs).toMatchObject([{ key: world.tariff.id }])
})

describe('a figure opens', () => {
  test.each([
    [{}, 1485],
    [{ part: 'over' }, null],
    [{ part: 'gifted' }, 75],
    [{ sort: 'internal' }, 20],
    [{ sort: 'pending' }, 15],
    [{ speciality: 'designer' }, 135],
    [{ from: '2026-09', to: '2026-09' }, 575],
  ])('its entries: %o', async (asked, minutes) => {
    await aMonthAndMore()
    const { lines, minutes: figure } = await entries(asked)
    const column = 'part' in asked && asked.part === 'over' ? 'over' : 'minutes'
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.reduce((sum, line) => sum + line[column], 0)).toBe(figure)
    if (minutes !== null) expect(figure).toBe(minutes)
  })

  test('page by page, each entry once', async () => {
    for (let index = 0; index < 120; index++) await log(`2026-09-${String(1 + (index % 28)).padStart(2, '0')}`, 1)
    const seen: string[] = []
    for (let before: string | null = null, more = true; more; ) {
      const { lines, next } = await entries({ before })
      seen.push(...lines.map(({ id }) => id))
      before = next
      more = next !== null
    }
    expect(seen).toHaveLength(120)
    expect(new Set(seen).size).toBe(120)
  })
})

describe('who sees what', () => {
  test('a specialist sees their own hours and no money', async () => {
    await aMonthAndMore()
    const own = await report({ ...both, member: world.manager }, world.dev)
    expect(own.all).toMatchObject({ minutes: 0, pending: 15 })
    expect(own).toMatchObject({ profit: null, seesMoney: false })
    expect((await entries({ sort: 'pending' }, world.dev)).lines).toHaveLength(1)
    expect((await entries({}, world.dev)).lines).toEqual([])
  })

  test("a client's people see neither sums nor marks", async () => {
    await aMonthAndMore()
    await count()
    await log('2026-10-06', 5)
    const seen = await inTenant(
      { tenantId: world.tenantId, client: world.alpha.id, requester: '*', member: world.alpha.responsible },
      async (db) => [await db.hourSum.count(), await db.hourMark.count()],
    )
    expect(seen).toEqual([0, 0])
  })

  test('another agency sees nothing', async () => {
    await aMonthAndMore()
    const other = await makeWorld()
    const theirs = await other.act(other.admin, 'report.read', october, (ctx) => hoursReport(ctx, HoursReportAddress.parse(both)))
    expect(theirs.all.entries).toBe(0)
    expect(theirs.clients).toEqual([])
  })
})

test('the effective rate is what came for the period over all the hours that were worked', async () => {
  await aMonthAndMore()
  const { profit } = await report({ from: '2026-10', to: '2026-10' })
  const alpha = profit!.clients.find(({ key }) => key === world.alpha.id)!
  // 700 minutes were there in October, 800 were used: 100 over at 1 500 ₽; 20 internal ones were worked too.
  expect(alpha).toMatchObject({ terms: 3_000_000, overage: 250_000, minutes: 820, rate: Math.round((3_250_000 * 60) / 820) })
  expect(profit!.all.minutes).toBe(910)
  expect((await report({ ...both, member: world.manager })).profit).toBeNull()
})

test('the workbook has the figures of the page as numbers, and a text that looks like a formula stays text', async () => {
  await aMonthAndMore()
  await sees(world, (db) => db.client.updateMany({ where: { id: world.alpha.id }, data: { name: '=1+1' } }))
  const shown = await report()
  const book = new exceljs.Workbook()
  await book.xlsx.load(await hoursWorkbook(shown, 'ru'))
  const sheet = book.getWorksheet('Кто съедает часы')!
  const rows = sheet.getRows(2, 2)!.map((row) => [row.getCell(1).value, row.getCell(2).value])
  expect(rows).toEqual(shown.clients.map(({ name, figures }) => [name, figures.minutes / 60]))
  expect(rows[0]![0]).toBe('=1+1')
  expect(sheet.getCell('A2').type).toBe(exceljs.ValueType.String)
  const months = book.getWorksheet('Часы по месяцам')!
  expect(months.getCell('A2').value).toEqual(new Date('2026-09-01T00:00:00Z'))
})

test.each([
  { from: '9999-99', to: "'; DROP" },
  { client: 'x', period: 'ever', speciality: 'king' },
  { from: '2030-01', to: '2026-01' },
])('a hostile address is a usual one: %o', async (asked) => {
  expect((await report(asked)).all.entries).toBe(0)
  expect((await entries({ ...asked, before: '2026-13-99_zzz' })).lines).toEqual([])
})
