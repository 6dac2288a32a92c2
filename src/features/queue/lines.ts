import type { QueueRow } from '@/data/queue-row'
import type { TenantDb } from '@/data/tenant-db'
import type { WorkingTime } from '@/domain/calendar'
import { workingTimeOf } from '@/features/calendars/working-time'
import { clockView } from '@/features/tickets/clock-view'
import type { TicketLine } from '@/features/tickets/ticket-line'
import type { Context } from '@/server/context'

/** Rows of the queue with their clocks read in working time. */
export async function ticketLines({ db, now }: Pick<Context, 'db' | 'now'>, rows: QueueRow[]): Promise<TicketLine[]> {
  const times = await timesOf(db, rows)
  return rows.map((row) => lineOf(row, times.get(row.calendarId), now))
}

/** Few tariffs share fewer calendars: one look-up each, not one a row. */
async function timesOf(db: TenantDb, rows: QueueRow[]): Promise<Map<string | null, WorkingTime>> {
  const times = new Map<string | null, WorkingTime>()
  for (const id of new Set(rows.filter((row) => row.dueAt).map((row) => row.calendarId))) times.set(id, await workingTimeOf(db, id))
  return times
}

function lineOf(row: QueueRow, time: WorkingTime | undefined, now: Date): TicketLine {
  const { startedAt, targetMinutes, targetDays, calendarId: _, dueClock, ...line } = row
  const { dueAt } = line
  const counts = time && dueAt && dueClock && startedAt && targetMinutes !== null
  const clock = counts
    ? clockView({ kind: dueClock, state: 'running', startedAt, targetMinutes, targetDays, dueAt, metAt: null }, time, now)
    : null
  return { ...line, clock }
}
