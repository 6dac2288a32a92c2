import type { Clock, ClockEvent, ClockKind } from '@/domain/clock'
import { clockKinds, clocksFrom } from '@/domain/clock'
import { clockDays, type DayRow, dayRows, hoursDrawn } from '@/domain/clock-days'
import { explain } from '@/domain/clock-explanation'
import { type ClockStep, clockSteps } from '@/domain/clock-steps'
import type { TicketStatus } from '@/domain/ticket'
import type { Context } from '@/server/context'
import { type ClockView, clockView } from './clock-view'
import { clockEventsOf } from './clocks'
import { policyOf } from './policy'
import { readable } from './ticket-at'

/** What moved the deadline: when, who, why, from where to where. */
export type DeadlineEvent = Pick<ClockEvent, 'kind' | 'at' | 'targetMinutes' | 'targetDays' | 'dueBefore' | 'dueAfter' | 'reason'> & {
  actor: string | null
}

export type Why = {
  number: number
  subject: string
  status: TicketStatus
  /** The zone instants are shown in, and that of the calendar they are counted by. */
  timeZone: string
  calendarZone: string
  /** The newest of each kind. */
  clocks: ClockView[]
  shown: ClockView
  target: { minutes: number; days: number | null }
  /** Minutes of what it counts by, exact. */
  consumedMinutes: number
  remainingMinutes: number
  rows: DayRow[]
  hours: { from: number; to: number }
  steps: ClockStep[]
  events: DeadlineEvent[]
  /** The deadline stands on holidays that no decree has settled yet (rules §1.7). */
  provisional: boolean
}

/** «Почему такой срок?» of one clock of a ticket, for staff and client alike (rules §2.11); the nearest open one where none is named. */
export async function whyDeadline(ctx: Context, number: number, wanted?: ClockKind): Promise<Why | null> {
  const { db, actor, now } = ctx
  const ticket = await db.ticket.findFirst({ where: { number, ...readable(actor) } })
  if (!ticket) return null
  const policy = await policyOf(db, ticket.contractId, actor.timeZone)
  const events = await clockEventsOf(db, ticket.id)
  const clocks = newestOfKind(clocksFrom(events, policy.time))
  const clock = clocks.find(({ kind }) => kind === wanted) ?? nearest(clocks)
  if (!clock) return null
  const { stretches, ...minutes } = explain(clock, policy.time, now)
  const timeZone = actor.clientId ? policy.timeZone : actor.timeZone
  const days = clockDays(stretches, timeZone)
  const view = (of: Clock) => clockView(of, policy.time, now, policy.shares.at(-1))
  return {
    number,
    subject: ticket.subject,
    status: ticket.status,
    timeZone,
    calendarZone: policy.time.zone.name,
    clocks: clocks.map(view),
    shown: view(clock),
    target: { minutes: clock.targetMinutes, days: clock.targetDays },
    ...minutes,
    rows: dayRows(days),
    hours: hoursDrawn(days),
    steps: clockSteps(stretches),
    events: await withNames(
      ctx,
      events.filter((event) => event.clock === clock.kind && event.cycle === clock.cycle && moves(event)).map(readBy(actor)),
    ),
    provisional: stretches.some(({ to, isAhead }) => isAhead && policy.time.isProvisional(to.getUTCFullYear())),
  }
}

/** Why a breach was cleared is between staff; the client reads that it was. */
const readBy =
  ({ clientId }: Context['actor']) =>
  (event: ClockEvent): ClockEvent =>
    clientId && event.kind === 'voided' ? { ...event, reason: null } : event

const moves = ({ kind }: ClockEvent) => kind !== 'warned' && kind !== 'breached'

/** In the order that people meet them; what was cancelled explains nothing. */
function newestOfKind(clocks: Clock[]): Clock[] {
  return clockKinds.flatMap((kind) => {
    const newest = clocks.filter((clock) => clock.kind === kind && clock.state !== 'cancelled').at(-1)
    return newest ? [newest] : []
  })
}

function nearest(clocks: Clock[]): Clock | undefined {
  const rank = ({ state, dueAt }: Clock) => (state === 'running' ? +(dueAt ?? 0) : state === 'paused' ? 1e15 : 2e15)
  return [...clocks].sort((a, b) => rank(a) - rank(b))[0]
}

async function withNames({ db }: Context, events: ClockEvent[]): Promise<DeadlineEvent[]> {
  const ids = [...new Set(events.flatMap(({ actorId }) => actorId ?? []))]
  const people = await db.member.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return events.map(({ kind, at, targetMinutes, targetDays, dueBefore, dueAfter, reason, actorId }) => ({
    kind,
    at,
    targetMinutes,
    targetDays,
    dueBefore,
    dueAfter,
    reason,
    actor: (actorId && names.get(actorId)) ?? null,
  }))
}
