import { mondayToFriday } from '@tests/support/calendars'
import { workingTime } from '@/domain/calendar'
import { type Clock, type ClockEvent, clocksFrom } from '@/domain/clock'
import type { Targets } from '@/domain/clock-events'
import { retargeted } from '@/domain/retargeting'
import { clientWrote, staffWrote, statusChanged, ticketFiled } from '@/domain/sla'
import type { TicketStatus } from '@/domain/ticket'

/** Monday to Friday 09:00–13:00 and 14:00–18:00 in Moscow (UTC+3). */
export const office = workingTime({
  timezone: 'Europe/Moscow',
  weekly: mondayToFriday(['09:00', '13:00'], ['14:00', '18:00']),
  exceptions: [],
})

export const targets: Targets = { reaction: 30, start: 180, nextReaction: 60, solution: 720 }

/** An instant of November 2026 by Moscow's wall clock: `moscow('13 09:02')`. */
export const moscow = (text: string) => new Date(`2026-11-${text.replace(' ', 'T')}+03:00`)

export const by = (text: string, actorId: string | null = 'anna') => ({ at: moscow(text), actorId })

/** Keeps a ticket's events as a database would: each step sees the clocks that the steps before have left. */
export function story(...steps: ((clocks: Clock[]) => ClockEvent[])[]) {
  const events: ClockEvent[] = []
  for (const step of steps) events.push(...step(clocksFrom(events, office)))
  const clocks = clocksFrom(events, office)
  return { events, clocks, clock: (kind: Clock['kind'], cycle = 1) => clocks.find((clock) => clock.kind === kind && clock.cycle === cycle) }
}

export const filed =
  (at: string, more: object = {}) =>
  () =>
    ticketFiled(targets, { ...by(at), ...more }, office)
export const answered = (at: string) => (clocks: Clock[]) => staffWrote(clocks, by(at), office)
export const asked =
  (at: string, status: TicketStatus = 'planned') =>
  (clocks: Clock[]) =>
    clientWrote(clocks, { ...by(at), status, nextReaction: 60 }, office)
export const moved = (at: string, to: TicketStatus) => (clocks: Clock[]) => statusChanged(clocks, { ...by(at), to }, office)
export const changed = (at: string, more: object) => (clocks: Clock[]) =>
  retargeted(clocks, { ...by(at), targets: { ...targets, ...more }, cause: 'priority' }, office)
