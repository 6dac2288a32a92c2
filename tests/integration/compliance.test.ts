import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { clientCompliance } from '@/features/compliance/of-client'
import { complianceReport } from '@/features/compliance/report'
import { ComplianceAddress, DetailAddress } from '@/features/compliance/schema'
import { ticketsBehind } from '@/features/compliance/tickets'
import { questionOf } from '@/features/compliance/ui/question-of'
import { weekOf } from '@/features/compliance/ui/week-of'
import { complianceWorkbook } from '@/features/compliance/workbook'
import { nameCause } from '@/features/tickets/breach-cause'
import { replyToClient } from '@/features/tickets/reply'

vi.mock('next-intl/server', async () => {
  const { createTranslator } = await import('use-intl/core')
  const { catalogues } = await import('@/i18n/catalogue')
  return { getTranslations: async () => createTranslator({ locale: 'ru', messages: catalogues.ru }) }
})

let world: World
const tickets: number[] = []
let causes: { id: string; name: string }[]

/** Filed at noon and answered after so many minutes; the reaction of a broken site is promised within 30. */
async function answered(by: string, minutes: number, causeId?: string) {
  const { number } = await world.file(by, noon)
  const reply = { ...(await on(world, number)), text: 'Готово.', minutes: null, next: 'resolve' as const, files: [], causeId }
  await world.act(world.manager, 'ticket.reply', later(minutes), (ctx) => replyToClient(ctx, reply))
  tickets.push(number)
}

beforeAll(async () => {
  world = await makeWorld()
  causes = await sees(world, (db) =>
    db.reason.findMany({ where: { kind: 'breach' }, orderBy: { position: 'asc' }, select: { id: true, name: true } }),
  )
  await answered(world.alpha.employee, 10)
  await answered(world.alpha.employee, 25)
  await answered(world.alpha.responsible, 50, causes[0]?.id)
  await answered(world.beta.employee, 90)
  await answered(world.beta.employee, 12, causes[0]?.id)
})

const address = ComplianceAddress.parse({ from: '2026-11-01', to: '2026-11-30' })
const report = (as = world.manager, more: object = {}) =>
  world.act(as, 'report.read', later(300), (ctx) => complianceReport(ctx, { ...address, ...more }))
const behind = (more: object, as = world.manager) =>
  world.act(as, 'report.read', later(300), (ctx) =>
    ticketsBehind(ctx, DetailAddress.parse({ from: '2026-11-01', to: '2026-11-30', ...more })),
  )

describe('compliance', () => {
  test('counts tickets whose promises were all kept, by everything one may ask', async () => {
    const { all, groups, reaction } = await report()
    expect(all).toMatchObject({ judged: 5, kept: 3, reaction: 25 })
    expect(groups.client.map(({ name, judged, kept }) => [name, judged, kept])).toEqual([
      ['beta', 2, 1],
      ['alpha', 3, 2],
    ])
    expect(groups.week).toMatchObject([{ key: '2026-11-09', judged: 5, kept: 3 }])
    expect(groups.manager).toMatchObject([{ name: 'manager', judged: 5 }])
    expect(groups.tariff).toHaveLength(1)
    expect(reaction).toMatchObject({ count: 5, median: 25, ninetieth: 90 })
    expect(reaction.buckets).toEqual([
      { from: 10, count: 2 },
      { from: 25, count: 1 },
      { from: 50, count: 1 },
      { from: 60, count: 1 },
    ])
  })

  test('every figure has as many tickets behind it', async () => {
    const { all, groups, reaction, causes } = await report()
    expect((await behind({})).count).toBe(all.judged)
    expect((await behind({ kept: 'no' })).count).toBe(all.judged - all.kept)
    for (const { key, judged } of groups.client) expect((await behind({ client: key })).count).toBe(judged)
    for (const { key, judged } of groups.tariff) expect((await behind({ tariff: key })).count).toBe(judged)
    for (const { key, judged } of groups.priority) expect((await behind({ priority: key })).count).toBe(judged)
    for (const { key, judged } of groups.manager) expect((await behind({ manager: key })).count).toBe(judged)
    for (const { id, count } of causes) expect((await behind({ cause: id ?? 'none' })).count).toBe(count)
    for (const { from, count } of reaction.buckets)
      expect((await behind({ clock: 'reaction', least: from, ...(from < 60 && { less: from + 5 }) })).count).toBe(count)
  })

  test('a cause is kept for a late ticket alone, and can be named afterwards', async () => {
    expect((await report()).causes).toEqual([
      { id: causes[0]?.id, name: causes[0]?.name, count: 1 },
      { id: null, name: null, count: 1 },
    ])
    const name = (number: number | undefined, causeId: string | undefined) =>
      world.act(world.manager, 'breach.cause', later(310), (ctx) => nameCause(ctx, { number: number ?? 0, causeId: causeId ?? '' }))
    await expect(name(tickets[0], causes[1]?.id)).rejects.toMatchObject({ key: 'not_late' })
    const refusal = await sees(world, (db) => db.reason.findFirstOrThrow({ where: { kind: 'refusal' } }))
    await expect(name(tickets[3], refusal.id)).rejects.toMatchObject({ reason: 'not_found' })
    await name(tickets[3], causes[1]?.id)
    await name(tickets[3], causes[2]?.id)
    expect((await report()).causes.map(({ name, count }) => [name, count])).toEqual([
      [causes[0]?.name, 1],
      [causes[2]?.name, 1],
    ])
  })

  test('a specialist reads own work, a responsible the company, an employee nothing', async () => {
    expect((await report(world.dev)).all.judged).toBe(0)
    const ofClient = (as: string) => world.act(as, 'portal.open', later(300), (ctx) => clientCompliance(ctx, address, 'Europe/Moscow'))
    expect((await ofClient(world.alpha.responsible)).all).toMatchObject({ judged: 3, kept: 2 })
    expect((await ofClient(world.beta.responsible)).all).toMatchObject({ judged: 2, kept: 1 })
    await expect(ofClient(world.alpha.employee)).rejects.toMatchObject({ reason: 'not_found' })
    const seen = await world.act(world.alpha.responsible, 'portal.open', later(300), ({ db }) => db.breachCause.count())
    expect(seen).toBe(0)
  })

  test('an agency of its own sees none of it, and an empty period is empty', async () => {
    const other = await makeWorld()
    const theirs = await other.act(other.manager, 'report.read', later(300), (ctx) =>
      complianceReport(ctx, { ...address, client: world.alpha.id }),
    )
    expect(theirs.all.judged).toBe(0)
    expect(await report(world.manager, { from: '2026-10-01', to: '2026-10-31' })).toMatchObject({
      all: { judged: 0, reaction: null },
      causes: [],
    })
  })

  test('the workbook has the figures of the page as numbers', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await complianceWorkbook(await report(), 'ru')) as Parameters<typeof book.xlsx.load>[0])
    const sheet = book.getWorksheet('По клиентам')
    expect(sheet?.getRow(2).values).toEqual([undefined, 'beta', 2, 1, 1, 0.5, expect.any(Number)])
    expect(book.worksheets).toHaveLength(9)
  })

  test('a week leads to exactly its tickets, also where the period begins or ends inside it', async () => {
    const place = await makeWorld()
    const filed = new Map<string, number>()
    const file = async (at: string) => {
      const received = new Date(`${at}+03:00`)
      const { number } = await place.file(place.alpha.employee, received)
      const reply = { ...(await on(place, number)), text: 'Готово.', minutes: null, next: 'resolve' as const, files: [] }
      await place.act(place.manager, 'ticket.reply', later(10, received), (ctx) => replyToClient(ctx, reply))
      filed.set(at, number)
    }
    for (const at of ['2026-11-03T23:59', '2026-11-04T00:00', '2026-11-08T23:59', '2026-11-09T00:00', '2026-11-15T23:59']) await file(at)
    for (const at of ['2026-11-16T00:00', '2026-11-18T23:59', '2026-11-19T00:00']) await file(at)
    const between = { from: '2026-11-04', to: '2026-11-18' }
    const asked = ComplianceAddress.parse(between)
    const read = <T>(work: Parameters<typeof place.act<T>>[3]) =>
      place.act(place.manager, 'report.read', new Date('2026-11-30T09:00:00Z'), work)
    const { groups, period } = await read((ctx) => complianceReport(ctx, asked))
    const led: [string, number, number[]][] = []
    for (const { key, judged } of groups.week) {
      const query = new URLSearchParams(questionOf(asked, weekOf(key ?? '', period)))
      const { count, tickets } = await read((ctx) => ticketsBehind(ctx, DetailAddress.parse(Object.fromEntries(query))))
      expect(count).toBe(judged)
      led.push([key ?? '', judged, tickets.map(({ number }) => number).sort((a, b) => a - b)])
    }
    const numbers = (...at: string[]) => at.map((one) => filed.get(one) ?? 0)
    expect(led).toEqual([
      ['2026-11-02', 2, numbers('2026-11-04T00:00', '2026-11-08T23:59')],
      ['2026-11-09', 2, numbers('2026-11-09T00:00', '2026-11-15T23:59')],
      ['2026-11-16', 2, numbers('2026-11-16T00:00', '2026-11-18T23:59')],
    ])
  })
})
