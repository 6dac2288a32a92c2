import { mondayToFriday } from '@tests/support/calendars'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workingMinutesBetween, workingTime } from '@/domain/calendar'
import { breachedAt, type Clock, type ClockEvent, clocksFrom, isOpen, rebuiltDue } from '@/domain/clock'
import { explain } from '@/domain/clock-explanation'
import { consumedMinutes, dueOf } from '@/domain/clock-time'
import { noticed } from '@/domain/clock-warnings'
import { retargeted } from '@/domain/retargeting'
import { clientWrote, staffWrote, statusChanged, ticketFiled, ticketReopened } from '@/domain/sla'
import { isOver, ticketStatuses } from '@/domain/ticket'

const time = workingTime({
  timezone: 'Europe/Berlin',
  weekly: { ...mondayToFriday(['09:00', '13:00'], ['14:00', '18:00']), sat: [['22:00', '06:00']] },
  exceptions: [{ date: '2026-10-23', intervals: [], name: 'Праздник' }],
})

const target = fc.option(fc.integer({ min: 0, max: 900 }), { freq: 8 })
const targets = fc.record({ reaction: target, start: target, nextReaction: target, solution: target })
const step = fc.record({
  what: fc.constantFrom('staff', 'client', 'status', 'status', 'retarget', 'sweep'),
  seconds: fc.integer({ min: 0, max: 200_000 }),
  status: fc.constantFrom(...ticketStatuses),
  targets,
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const histories = fc.record({
  start: fc.integer({ min: 0, max: 5 * 1440 * 60 }).map((seconds) => new Date(Date.UTC(2026, 9, 20) + seconds * 1000)),
  metAtOnce: fc.boolean(),
  targets,
  steps: fc.array(step, { maxLength: 12 }),
})
type History = typeof histories extends fc.Arbitrary<infer H> ? H : never

/** Plays a random life of a ticket and shows the clocks after each step. */
function play({ start, metAtOnce, targets, steps }: History, check: (clocks: Clock[], now: Date, events: ClockEvent[]) => void) {
  const events = ticketFiled(targets, { at: start, actorId: null, metAtOnce }, time)
  let now = start
  let status: Step['status'] = 'registered'
  for (const step of steps) {
    now = new Date(now.getTime() + step.seconds * 1000)
    const clocks = clocksFrom(events, time)
    const moment = { at: now, actorId: null }
    if (step.what === 'staff') events.push(...staffWrote(clocks, moment, time))
    if (step.what === 'client') events.push(...clientWrote(clocks, { ...moment, status, nextReaction: step.targets.nextReaction }, time))
    if (step.what === 'retarget') events.push(...retargeted(clocks, { ...moment, targets: step.targets, cause: 'tariff' }, time))
    if (step.what === 'sweep') events.push(...noticed(clocks, time, now))
    if (step.what === 'status') {
      const reopens = isOver(status) && !isOver(step.status)
      if (reopens) events.push(...ticketReopened(clocks, { ...moment, targets: step.targets }, time))
      events.push(...statusChanged(clocksFrom(events, time), { ...moment, to: step.status }, time))
      status = step.status
    }
    check(clocksFrom(events, time), now, events)
  }
}

test('the due on record is always the one that start, target and pauses give', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, (clocks) => {
        for (const clock of clocks.filter(isOpen)) expect(rebuiltDue(clock, time)).toEqual(clock.dueAt)
        for (const clock of clocks.filter(({ state }) => state === 'met')) expect(dueOf(clock, time)).toEqual(clock.dueAt)
      }),
    ),
    { numRuns: 300 },
  )
})

test('counted stretches always add up to the consumed minutes, and to the target where the due is ahead', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, (clocks, now) => {
        for (const clock of clocks) {
          const { stretches, consumedMinutes: consumed } = explain(clock, time, now)
          const sum = (counted: typeof stretches) => counted.reduce((total, { minutes }) => total + minutes * 60_000, 0)
          const counted = stretches.filter(({ counted }) => counted)
          expect(sum(counted.filter(({ isAhead }) => !isAhead)) / 60_000).toBeCloseTo(consumed, 6)
          expect(consumed).toBe(consumedMinutes(clock, time, now))
          if (clock.dueAt && isOpen(clock) && clock.dueAt >= now) expect(sum(counted) / 60_000).toBeCloseTo(clock.targetMinutes, 6)
          for (const [index, stretch] of stretches.slice(1).entries()) expect(stretch.from).toEqual(stretches[index]?.to)
        }
      }),
    ),
    { numRuns: 300 },
  )
})

test('a clock that has consumed more than its target is breached, and what is left of any other lies before its due', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, (clocks, now) => {
        for (const clock of clocks.filter((clock) => clock.state === 'running')) {
          const overdue = consumedMinutes(clock, time, now) > clock.targetMinutes
          if (overdue) expect(breachedAt(clock, now)).toEqual(clock.dueAt)
          if (!breachedAt(clock, now))
            expect(workingMinutesBetween(time, now, clock.dueAt!)).toBeCloseTo(clock.targetMinutes - consumedMinutes(clock, time, now), 6)
        }
      }),
    ),
    { numRuns: 300 },
  )
})

const none = { reaction: null, start: null, nextReaction: null, solution: null }
/** Waits for the client from the instant of its due on, and is answered in the pause. */
const pausedAtItsDue: History = {
  start: new Date('2026-10-20T00:00:00Z'),
  metAtOnce: false,
  targets: none,
  steps: [
    { what: 'status', seconds: 0, status: 'waiting_client', targets: none },
    { what: 'client', seconds: 0, status: 'registered', targets: { ...none, nextReaction: 0 } },
    { what: 'staff', seconds: 1, status: 'registered', targets: none },
  ],
}

test('events link up: the due before is the due that the event before has left', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, (_, __, events) => {
        const left = new Map<string, Date | null>()
        for (const { clock, cycle, kind, dueBefore, dueAfter } of events) {
          const key = `${clock} ${cycle}`
          if (kind === 'breached') expect(dueBefore).toEqual(dueAfter)
          else expect(dueBefore).toEqual(left.get(key) ?? null)
          left.set(key, dueAfter)
        }
      }),
    ),
    { numRuns: 100, examples: [[pausedAtItsDue]] },
  )
})

test('nothing is told twice', () => {
  fc.assert(
    fc.property(histories, (history) =>
      play(history, (_, __, events) => {
        const told = events.filter(({ kind }) => kind === 'warned' || kind === 'breached')
        const keys = told.map(({ clock, cycle, kind, reason, at }) => [clock, cycle, kind, reason, at.getTime()].join(' '))
        expect(new Set(keys).size).toBe(keys.length)
      }),
    ),
    { numRuns: 100 },
  )
})
