import type { WorkingTime } from './calendar'
import { type IdleReason, segments } from './calendar-segments'
import type { Clock } from './clock'
import { consumedMinutes, timeFor, wholeTarget } from './clock-time'
import { minute } from './local-time'

export type StandingReason = IdleReason | 'waiting_client' | 'waiting_third_party' | 'waiting_release' | 'before_change'

/** A stretch `[from, to)`; `minutes` is its physical length, `isAhead` says that it is yet to come. */
export type ClockStretch = {
  from: Date
  to: Date
  minutes: number
  counted: boolean
  reason: StandingReason | null
  name?: string
  isAhead: boolean
}

export type Explanation = { stretches: ClockStretch[]; consumedMinutes: number; remainingMinutes: number }

/**
 * "Why this deadline?": adjoining stretches from the start to the end or the due, split at `now`. The counted ones that have
 * passed add up to the consumed minutes, and all of them to the target while the clock is in time (rules §2.11).
 */
export function explain(clock: Clock, time: WorkingTime, now: Date): Explanation {
  const consumed = consumedMinutes(clock, time, now)
  return {
    stretches: stretchesOf(clock, timeFor(clock, time), endOf(clock, now)).flatMap((stretch) => splitAt(now, stretch)),
    consumedMinutes: consumed,
    remainingMinutes: wholeTarget(clock, time) - consumed,
  }
}

function endOf(clock: Clock, now: Date): Date {
  if (clock.endedAt) return clock.endedAt
  return clock.dueAt && clock.dueAt > now ? clock.dueAt : now
}

type Piece = Pick<ClockStretch, 'from' | 'to' | 'counted' | 'reason' | 'name'>

function stretchesOf(clock: Clock, time: WorkingTime, end: Date): Piece[] {
  const pieces: Piece[] = [{ from: clock.startedAt, to: clock.countedFrom, counted: false, reason: 'before_change' }]
  let cursor = clock.countedFrom
  for (const pause of clock.pauses) {
    pieces.push(...worked(time, cursor, earlier(pause.from, end)))
    const from = later(cursor, pause.from)
    cursor = later(from, earlier(pause.to ?? end, end))
    pieces.push({ from, to: cursor, counted: false, reason: waitingReason(pause.reason) })
  }
  return [...pieces, ...worked(time, cursor, end)].filter(({ from, to }) => from < to)
}

function worked(time: WorkingTime, from: Date, to: Date): Piece[] {
  return segments(time, from, to).map((segment) => (segment.counted ? { ...segment, reason: null } : segment))
}

const waitingReason = (status: string | null): StandingReason =>
  status === 'waiting_third_party' || status === 'waiting_release' ? status : 'waiting_client'

function splitAt(now: Date, piece: Piece): ClockStretch[] {
  const isSplit = piece.from < now && now < piece.to
  const halves = isSplit
    ? [
        { ...piece, to: now },
        { ...piece, from: now },
      ]
    : [piece]
  return halves.map((half) => ({ ...half, minutes: (half.to.getTime() - half.from.getTime()) / minute, isAhead: half.from >= now }))
}

const earlier = (a: Date, b: Date) => (a < b ? a : b)
const later = (a: Date, b: Date) => (a > b ? a : b)
