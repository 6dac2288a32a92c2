import { mondayToFriday } from '@tests/support/calendars'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workingTime } from '@/domain/calendar'
import { breachedAt, type Clock, type ClockEvent, clocksFrom, isOpen, rebuiltDue } from '@/domain/clock'
import { explain } from '@/domain/clock-explanation'
import { consumedMinutes } from '@/domain/clock-time'
import { noticed } from '@/domain/clock-warnings'
import { recounted } from '@/domain/recounting'
import { reactionTakenOver, retargeted, solutionExtended } from '@/domain/retargeting'
import { breachVoided, clientWrote, clocksCancelled, staffWrote, statusChanged, ticketFiled, ticketReopened } from '@/domain/sla'
import { isOver, ticketStatuses } from '@/domain/ticket'

/** What a tenant may have: lunch and a night shift over a clock change, another zone, round the clock. */
const calendars = [
  workingTime({
    timezone: 'Europe/Berlin',
    weekly: { ...mondayToFriday(['09:00', '13:00'], ['14:00', '18:00']), sat: [['22:00', '06:00']] },
    exceptions: [{ date: '2026-10-23', intervals: [], name: 'Праздник' }],
  }),
  workingTime({ timezone: 'Asia/Vladivostok', weekly: mondayToFriday(['10:00', '19:00']), exceptions: [] }),
  workingTime({
    timezone: 'America/New_York',
    weekly: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]])),
    exceptions: [],
  }),
] as const

const minutes = fc.option(fc.integer({ min: 0, max: 900 }), { freq: 8 })
const targets = fc.record({
  reaction: minutes,
  start: minutes,
  nextReaction: minutes,
  solution: minutes,
  solutionDays: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 2 }),
})
const what = [
  'staff',
  'client',
  'status',
  'status',
  'priority',
  'tariff',
  'calendar',
  'sweep',
  'void',
  'merge',
  'take_over',
  'extend',
] as const
const step = fc.record({
  what: fc.constantFrom(...what),
  seconds: fc.integer({ min: 0, max: 200_000 }),
  status: fc.constantFrom(...ticketStatuses),
  calendar: fc.nat(2),
  targets,
})
const histories = fc.record({
  start: fc.integer({ min: 0, max: 8 * 1440 * 60 }).map((seconds) => new Date(Date.UTC(2026, 9, 20) + seconds * 1000)),
  calendar: fc.nat(2),
  metAtOnce: fc.boolean(),
  targets,
  steps: fc.array(step, { maxLength: 12 }),
})
type History = typeof histories extends fc.Arbitrary<infer H> ? H : never

/** Plays a random life of a ticket with all that can happen to it, and shows its clocks after each step, counted by the calendar that holds. */
function play(history: History, check: (clocks: Clock[], now: Date, time: (typeof calendars)[number]) => void) {
  let time: (typeof calendars)[number] = calendars[history.calendar]!
  let now = history.start
  let status: (typeof ticketStatuses)[number] = 'registered'
  const events: ClockEvent[] = ticketFiled(history.targets, { at: now, actorId: null, metAtOnce: history.metAtOnce }, time)
  for (const { what, seconds, status: to, calendar, targets } of history.steps) {
    now = new Date(now.getTime() + seconds * 1000)
    const moment = { at: now, actorId: null }
    const clocks = clocksFrom(events, time)
    if (what === 'staff') events.push(...staffWrote(clocks, moment, time))
    if (what === 'client') events.push(...clientWrote(clocks, { ...moment, status, nextReaction: targets.nextReaction }, time))
    if (what === 'priority' || what === 'tariff') events.push(...retargeted(clocks, { ...moment, targets, cause: what }, time))
    if (what === 'sweep') events.push(...noticed(clocks, time, now))
    if (what === 'merge') events.push(...clocksCancelled(clocks, { ...moment, reason: 'merged' }, time))
    if (what === 'void') for (const clock of clocks) events.push(...breachVoided(clock, { ...moment, reason: 'Авария' }))
    if (what === 'extend') for (const clock of clocks) events.push(...solutionExtended(clock, { ...moment, days: 1 }, time))
    if (what === 'take_over') {
      const earlier = { at: new Date(+history.start - seconds * 500), actorId: null }
      const [other] = clocksFrom(ticketFiled({ ...targets, reaction: targets.reaction ?? 30 }, earlier, time), time)
      events.push(...reactionTakenOver(clocks, other!, moment, time))
    }
    if (what === 'calendar') {
      time = calendars[calendar]!
      events.push(...recounted(events, { ...moment, targets }, time))
    }
    if (what === 'status') {
      if (isOver(status) && !isOver(to)) events.push(...ticketReopened(clocks, { ...moment, targets }, time))
      events.push(...statusChanged(clocksFrom(events, time), { ...moment, to }, time))
      status = to
    }
    check(clocksFrom(events, time), now, time)
  }
}

test('whatever happens to a ticket, the counted stretches of «why this deadline» are the minutes that its clocks have consumed', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, (clocks, now, time) => {
        for (const clock of clocks) {
          const { stretches, consumedMinutes: consumed } = explain(clock, time, now)
          const passed = stretches.filter(({ counted, isAhead }) => counted && !isAhead)
          expect(passed.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(consumed, 6)
          expect(consumed).toBe(consumedMinutes(clock, time, now))
          for (const [index, stretch] of stretches.slice(1).entries()) expect(stretch.from).toEqual(stretches[index]?.to)
          for (const { counted, reason } of stretches) expect(counted).toBe(reason === null)
        }
      }),
    ),
    { numRuns: 400 },
  )
})

test('whatever happens to a ticket, a clock that is open and not breached is due where start, target and pauses put it', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, (clocks, now, time) => {
        for (const clock of clocks.filter((clock) => isOpen(clock) && breachedAt(clock, now) === null))
          expect(rebuiltDue(clock, time)).toEqual(clock.dueAt)
      }),
    ),
    { numRuns: 400 },
  )
})
