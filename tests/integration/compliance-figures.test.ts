import { later, makeWorld, noon, sees, type World } from '@tests/support/world'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { packChangedDays } from '@/data/promise-days'
import { localDate } from '@/domain/local-date'
import { dateOf, dayNumber, weekdayOf } from '@/domain/local-time'
import { priorities } from '@/domain/ticket'
import { complianceReport } from '@/features/compliance/report'
import { ComplianceAddress, DetailAddress } from '@/features/compliance/schema'
import { ticketsBehind } from '@/features/compliance/tickets'

let world: World
let ids: { id: string; clientId: string }[] = []
let causes: string[] = []
let staff: string[] = []
const DAY = 1440

beforeAll(async () => {
  world = await makeWorld()
  for (let i = 0; i < 24; i++) await world.file(i % 3 === 0 ? world.beta.employee : world.alpha.employee, later(i * 0.37 * DAY))
  ids = await sees(world, (db) => db.ticket.findMany({ select: { id: true, clientId: true } }))
  causes = (await sees(world, (db) => db.reason.findMany({ where: { kind: 'breach' }, select: { id: true } }))).map(({ id }) => id)
  staff = [world.dev, world.designer, world.manager]
})

const minutes = fc.option(fc.integer({ min: 0, max: 700 }))
const change = fc.record({
  which: fc.nat(23),
  promiseKept: fc.option(fc.boolean()),
  reactionTook: minutes,
  startTook: minutes,
  priority: fc.constantFrom(...priorities),
  hasContract: fc.boolean(),
  doers: fc.subarray([0, 1, 2]),
  cause: fc.option(fc.nat(2)),
  at: fc.integer({ min: 0, max: 12 * DAY }),
})
const step = fc.oneof(
  { weight: 4, arbitrary: change.map((changed) => ({ kind: 'change' as const, changed })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'pack' as const }) },
  { weight: 1, arbitrary: fc.option(fc.nat(2)).map((manager) => ({ kind: 'manager' as const, manager })) },
)
type Changed = typeof change extends fc.Arbitrary<infer T> ? T : never

/** As if the ticket's story had come out so; what use cases write, in the same columns. */
async function makeSo({ which, hasContract, doers, cause, at, ...columns }: Changed): Promise<void> {
  const { id, clientId } = ids[which]!
  await sees(world, async (db) => {
    const contract = await db.contract.findFirstOrThrow({ where: { clientId } })
    const rest = { contractId: hasContract ? contract.id : null, receivedAt: later(at) }
    await db.ticket.updateMany({ where: { id }, data: { ...columns, ...rest } })
    await db.assignee.deleteMany({ where: { ticketId: id } })
    const working = doers.map((i) => ({ ticketId: id, clientId, memberId: staff[i]!, assignedAt: noon }))
    await db.assignee.createMany({ data: working })
    await db.breachCause.deleteMany({ where: { ticketId: id } })
    if (cause !== null)
      await db.breachCause.createMany({
        data: [{ ticketId: id, clientId, reasonId: causes[cause]!, memberId: world.manager, at: noon }],
      })
  })
}

/** Each ticket with what a report could ask of it, read one by one and counted by hand. */
const rawTickets = () =>
  sees(world, (db) =>
    db.ticket.findMany({
      include: {
        client: true,
        contract: true,
        breachCause: true,
        assignees: { include: { member: true } },
      },
    }),
  )
type Raw = Awaited<ReturnType<typeof rawTickets>>[number]

const weekOf = (at: Date) => {
  const date = dayNumber(localDate(at, 'Europe/Moscow'))
  return dateOf(date - ((weekdayOf(date) + 6) % 7))
}
const keysOf = {
  week: (ticket: Raw) => [weekOf(ticket.receivedAt)],
  client: (ticket: Raw) => [ticket.clientId],
  tariff: (ticket: Raw) => [ticket.contract?.tariffId ?? null],
  priority: (ticket: Raw) => [ticket.priority],
  speciality: (ticket: Raw) => [...new Set(ticket.assignees.map(({ member }) => member.speciality))],
  manager: (ticket: Raw) => [ticket.client.managerId],
}
const median = (values: (number | null)[]) => {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null
}
const share = (tickets: Raw[]) => ({
  judged: tickets.length,
  kept: tickets.filter(({ promiseKept }) => promiseKept).length,
  reaction: median(tickets.map(({ reactionTook }) => reactionTook)),
})

const question = fc.record({
  first: fc.nat(6),
  length: fc.integer({ min: 1, max: 12 }),
  as: fc.constantFrom('manager', 'dev'),
  client: fc.option(fc.constantFrom('alpha', 'beta')),
  priority: fc.option(fc.constantFrom(...priorities)),
  speciality: fc.option(fc.constantFrom('programmer', 'designer')),
  manager: fc.option(fc.constantFrom('manager', 'none')),
  tariff: fc.option(fc.constantFrom('tariff', 'none')),
})

test('whatever happened and whenever it was packed, every figure is what counting the tickets gives, and has them behind it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), question, async (steps, asked) => {
      for (const one of steps) {
        if (one.kind === 'change') await makeSo(one.changed)
        else if (one.kind === 'pack') await sees(world, (db) => packChangedDays(db, 3))
        else
          await sees(world, (db) =>
            db.client.updateMany({ where: { name: 'alpha' }, data: { managerId: one.manager === null ? null : staff[one.manager]! } }),
          )
      }
      const address = ComplianceAddress.parse({
        from: dateOf(dayNumber('2026-11-11') + asked.first),
        to: dateOf(dayNumber('2026-11-11') + asked.first + asked.length - 1),
        client: asked.client && world[asked.client].id,
        priority: asked.priority,
        speciality: asked.speciality,
        manager: asked.manager && (asked.manager === 'none' ? 'none' : world.manager),
        tariff: asked.tariff && (asked.tariff === 'none' ? 'none' : world.tariff.id),
      })
      const reader = world[asked.as]
      const report = await world.act(reader, 'report.read', later(20 * DAY), (ctx) => complianceReport(ctx, address))
      const inQuestion = (await rawTickets()).filter(
        (ticket) =>
          localDate(ticket.receivedAt, 'Europe/Moscow') >= address.from! &&
          localDate(ticket.receivedAt, 'Europe/Moscow') <= address.to! &&
          (!address.client || ticket.clientId === address.client) &&
          (!address.priority || ticket.priority === address.priority) &&
          (!address.speciality || ticket.assignees.some(({ member }) => member.speciality === address.speciality)) &&
          (!address.manager || (ticket.client.managerId ?? 'none') === address.manager) &&
          (!address.tariff || (ticket.contract?.tariffId ?? 'none') === address.tariff) &&
          (reader !== world.dev || ticket.assignees.some(({ memberId }) => memberId === world.dev)),
      )
      const judged = inQuestion.filter(({ promiseKept }) => promiseKept !== null)
      expect(report.all).toEqual(share(judged))
      const behind = async (more: object) => {
        const { count, tickets } = await world.act(reader, 'report.read', later(20 * DAY), (ctx) =>
          ticketsBehind(ctx, DetailAddress.parse({ ...address, ...more })),
        )
        expect(count).toBe(tickets.length)
        return tickets.map(({ number }) => number)
      }
      const numbers = (tickets: Raw[]) => tickets.map(({ number }) => number).sort((a, b) => b - a)
      for (const dimension of ['week', 'client', 'tariff', 'priority', 'speciality', 'manager'] as const) {
        const keys = [...new Set(judged.flatMap((ticket): (string | null)[] => keysOf[dimension](ticket)))]
        const expected = keys
          .filter((key) => dimension !== 'speciality' || (key !== null && (!address.speciality || key === address.speciality)))
          .map((key) => ({ key, ...share(judged.filter((ticket) => (keysOf[dimension](ticket) as (string | null)[]).includes(key))) }))
        const found = report.groups[dimension].map(({ name: _, ...group }) => group)
        expect(found.toSorted(byKey), dimension).toEqual(expected.toSorted(byKey))
        for (const { key } of dimension === 'week' ? [] : expected) {
          const ofIt = judged.filter((ticket) => (keysOf[dimension](ticket) as (string | null)[]).includes(key))
          expect(await behind({ [dimension]: key ?? 'none' })).toEqual(numbers(ofIt))
          expect(await behind({ [dimension]: key ?? 'none', kept: 'no' })).toEqual(numbers(ofIt.filter(({ promiseKept }) => !promiseKept)))
        }
      }
      for (const { id, count } of report.causes) {
        const missed = judged.filter(({ promiseKept, breachCause }) => !promiseKept && (breachCause?.reasonId ?? null) === id)
        expect(count).toBe(missed.length)
        expect(await behind({ cause: id ?? 'none' })).toEqual(numbers(missed))
      }
      for (const clock of ['reaction', 'start'] as const) {
        const took = (ticket: Raw) => (clock === 'reaction' ? ticket.reactionTook : ticket.startTook)
        const [width, last] = clock === 'reaction' ? [5, 60] : [60, 600]
        expect(report[clock].count).toBe(inQuestion.filter((ticket) => took(ticket) !== null).length)
        expect(report[clock].median).toBe(median(inQuestion.map(took)))
        for (const { from, count } of report[clock].buckets) {
          const less = from === last ? undefined : from + width
          const within = inQuestion.filter((ticket) => took(ticket) !== null && took(ticket)! >= from && took(ticket)! < (less ?? Infinity))
          expect(count).toBe(within.length)
          expect(await behind({ clock, least: from, less })).toEqual(numbers(within))
        }
      }
    }),
    { numRuns: 12 },
  )
}, 120_000)

const byKey = (a: { key: string | null }, b: { key: string | null }) => (a.key ?? '').localeCompare(b.key ?? '')

test('of two who pack at once the second leaves it to the first, and nothing is lost', async () => {
  await makeSo({
    which: 0,
    promiseKept: false,
    reactionTook: 5,
    startTook: null,
    priority: 'low',
    hasContract: true,
    doers: [0],
    cause: 1,
    at: 10,
  })
  const left = () => sees(world, (db) => db.complianceChange.count())
  const packedBy = await Promise.all([1, 2, 3].map(() => sees(world, (db) => packChangedDays(db, 50))))
  expect(packedBy.filter((days) => days > 0)).toHaveLength(1)
  expect(await left()).toBe(0)
})
