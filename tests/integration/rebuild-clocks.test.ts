import { attempt, waiting } from '@tests/support/told'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priorities } from '@/domain/ticket'
import { answer } from '@/features/tickets/answer'
import { moveTicket } from '@/features/tickets/move'
import { prioritise } from '@/features/tickets/prioritise'
import { rebuildClocks } from '@/features/tickets/rebuild-clocks'
import { replyToClient } from '@/features/tickets/reply'
import { Move } from '@/features/tickets/schema'
import { Reply } from '@/features/tickets/schema-writing'
import { tellDeadlines } from '@/features/tickets/tell-deadlines'
import { recountClocks } from '@/jobs/recount-clocks'

const compared = (world: World, now: Date, write = false) => sees(world, (db) => rebuildClocks(db, { after: null, write, now }))

const gestures = ['reply', 'answer', 'wait', 'third', 'work', 'review', 'plan', 'prioritise', 'sweep', 'calendar'] as const
const steps = fc.array(
  fc.record({ gesture: fc.constantFrom(...gestures), minutes: fc.integer({ min: 1, max: 700 }), pick: fc.integer({ min: 0, max: 3 }) }),
  {
    minLength: 3,
    maxLength: 8,
  },
)
const status = { wait: 'waiting_client', third: 'waiting_third_party', work: 'in_progress', review: 'review', plan: 'planned' } as const

test('after whatever happened to a ticket its clocks are what its events say, and due where start, target and pauses put them', async () => {
  const world = await makeWorld()
  await sees(world, (db) => db.target.updateMany({ data: { solutionMinutes: 900, nextReactionMinutes: 45 } }))
  let now = noon // Goes on from one history to the next: a calendar edit reaches the tickets of all of them.
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const { number } = await world.file(world.alpha.employee, now, { subject: JSON.stringify(history).slice(0, 190) })
      for (const { gesture, minutes, pick } of history) {
        now = later(minutes, now)
        await gestureOn(world, number, { gesture, pick, now }).catch(refused)
      }
      const { differences, clocks } = await compared(world, now)
      expect(clocks).toBeGreaterThan(0)
      expect(differences).toEqual([])
    }),
    { numRuns: 6 },
  )
}, 120_000)

test('what was changed behind the events is named, and put right when asked', async () => {
  const world = await makeWorld()
  const { number } = await world.file(world.alpha.employee, noon)
  await sees(world, (db) => db.clock.updateMany({ where: { kind: 'start' }, data: { dueAt: later(1) } }))
  await sees(world, (db) => db.ticket.updateMany({ data: { dueAt: null, dueClock: null } }))
  const { differences } = await compared(world, noon)
  expect(differences.map(({ clock, column }) => `${clock} ${column}`)).toEqual(['ticket dueAt', 'ticket dueClock', 'start 1 dueAt'])
  expect(differences[2]).toMatchObject({ number, kept: later(1).toISOString(), rebuilt: later(30).toISOString() })
  await compared(world, noon, true)
  expect((await compared(world, noon)).differences).toEqual([])
})

test('a ticket from before reports counted it gets its figures, and what it took stays as it was counted then', async () => {
  const world = await makeWorld()
  const { number } = await world.file(world.alpha.employee, noon)
  await gestureOn(world, number, { gesture: 'reply', pick: 0, now: later(12) })
  await gestureOn(world, number, { gesture: 'work', pick: 0, now: later(20) })
  const figures = () =>
    sees(world, (db) => db.ticket.findFirstOrThrow({ select: { promiseKept: true, reactionTook: true, startTook: true } }))
  const before = await figures()
  expect(before).toEqual({ promiseKept: true, reactionTook: 12, startTook: 20 })
  await sees(world, (db) => db.ticket.updateMany({ data: { promiseKept: null, reactionTook: null, startTook: null } }))
  expect((await compared(world, later(30), true)).differences.map(({ column }) => column)).toEqual([
    'promiseKept',
    'reactionTook',
    'startTook',
  ])
  expect(await figures()).toEqual(before)
  await otherHours(world, 3, later(30))
  expect((await compared(world, later(30), true)).differences).toEqual([])
  expect(await figures()).toEqual(before)
})

async function gestureOn(
  world: World,
  number: number,
  { gesture, pick, now }: { gesture: (typeof gestures)[number]; pick: number; now: Date },
) {
  if (gesture === 'sweep') return sees(world, (db) => tellDeadlines(db, { tenantId: world.tenantId, now, limit: 50 }))
  if (gesture === 'calendar') return otherHours(world, pick, now)
  const at = await on(world, number)
  if (gesture === 'answer')
    return world.act(world.alpha.employee, 'ticket.answer', now, (ctx) => answer(ctx, { ...at, text: 'Ну как?', files: [] }))
  return world.act(world.manager, 'ticket.move', now, async (ctx) => {
    if (gesture === 'prioritise') return prioritise(ctx, { ...at, priority: priorities[pick] ?? 'low' })
    if (gesture === 'reply') return replyToClient(ctx, { ...Reply.parse({ number: String(number), version: '1', text: 'Смотрим' }), ...at })
    const reason = gesture === 'third' ? await ctx.db.reason.findFirst({ where: { kind: 'postponement', archived: false } }) : null
    const why = reason ? { reasonId: reason.id } : {}
    return moveTicket(ctx, { ...Move.parse({ number: String(number), version: '1', status: status[gesture] }), ...why, ...at })
  })
}

/** Another week in place of the one that holds, and the job that follows its saving. */
async function otherHours(world: World, pick: number, now: Date) {
  await sees(world, async (db) => {
    const { id: calendarId, version } = await db.calendar.findFirstOrThrow()
    const hours = [[`0${6 + pick}:00`, '18:00']]
    const weekly = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, hours]))
    await db.calendarVersion.create({
      data: { calendarId, version: version + 1, timeZone: 'Europe/Moscow', weekly, exceptions: [], savedAt: now },
    })
    await db.calendar.updateMany({ where: { id: calendarId }, data: { version: version + 1 } })
  })
  const payload = { tenantId: world.tenantId, actorId: world.admin }
  await recountClocks(payload, attempt({ now }))
  expect((await waiting('recount-clocks', world)).at(-1)?.data).toMatchObject({ latecomers: true })
}

/** A move that the table of moves has not is no part of the story. */
function refused(error: { key?: string; reason?: string }) {
  if (error.reason !== 'conflict' && error.reason !== 'forbidden') throw error
}
