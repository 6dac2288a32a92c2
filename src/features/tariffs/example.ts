import 'server-only'
import { addWorkingMinutes, NoWorkingTime, type WorkingTime } from '@/domain/calendar'
import { dueOf as dueOfClock } from '@/domain/clock-time'
import { dateBegins, localDate } from '@/domain/local-date'
import { day, minute } from '@/domain/local-time'
import { type Priority, priorities } from '@/domain/ticket'
import { workingTimeOf } from '@/features/calendars/working-time'
import type { Context } from '@/server/context'
import type { Promised, TypedTargets } from './schema'

export type Example = {
  /** When the ticket of the example comes in, in the calendar's zone. */
  at: Date
  timeZone: string
  /** Null: nothing is promised, or the calendar has no working time. */
  dues: { priority: Priority; due: Record<Exclude<Promised, 'next'>, Date | null> }[]
}

/** What the targets come to for a ticket of the coming Friday, half past five in the evening: where evenings and weekends show. */
export async function targetExamples(
  { db, now }: Pick<Context, 'db' | 'now'>,
  calendarId: string | null,
  targets: TypedTargets,
): Promise<Example> {
  const time = await workingTimeOf(db, calendarId)
  const at = fridayEvening(now, time.zone.name)
  const dues = priorities.map((priority) => {
    const { reaction, start, solution, days } = targets[priority]
    return {
      priority,
      due: {
        reaction: dueOf(time, at, reaction),
        start: dueOf(time, at, start),
        solution: days ? dueInDays(time, at, days) : dueOf(time, at, solution),
      },
    }
  })
  return { at, timeZone: time.zone.name, dues }
}

function fridayEvening(now: Date, timeZone: string): Date {
  const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => localDate(new Date(+now + ahead * day), timeZone))
  const friday = days.find((date) => new Date(`${date}T00:00:00Z`).getUTCDay() === 5) ?? days[0]!
  return new Date(+dateBegins(friday, timeZone) + (17 * 60 + 30) * minute)
}

function dueOf(time: WorkingTime, at: Date, minutes: number | null): Date | null {
  try {
    return minutes === null ? null : addWorkingMinutes(time, at, minutes)
  } catch (error) {
    if (error instanceof NoWorkingTime) return null
    throw error
  }
}

const dueInDays = (time: WorkingTime, countedFrom: Date, days: number): Date =>
  dueOfClock({ countedFrom, targetMinutes: days * 1440, targetDays: days, pauses: [] }, time)
