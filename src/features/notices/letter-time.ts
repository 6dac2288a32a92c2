import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { nextOpening, type WorkingTime } from '@/domain/calendar'
import { workingTimeOf } from '@/features/calendars/working-time'

/** So long a letter waits for what else may happen, so that several things are one letter. */
export const gatherMinutes = 2

/** When each reader may be written to: soon, or at the next opening of their own working time; what is critical waits for nobody. */
export async function letterTimes(
  db: TenantDb,
  { at, isCritical }: { at: Date; isCritical: boolean },
  readers: { id: string; calendarId: string | null }[],
): Promise<Map<string, Date>> {
  const soon = new Date(+at + gatherMinutes * 60_000)
  if (isCritical) return new Map(readers.map(({ id }) => [id, soon]))
  const times = new Map<string | null, WorkingTime>()
  for (const calendarId of new Set(readers.map((reader) => reader.calendarId))) times.set(calendarId, await workingTimeOf(db, calendarId))
  return new Map(readers.map(({ id, calendarId }) => [id, outsideQuietHours(times.get(calendarId), soon)]))
}

/** Who never works would never hear: their letter goes at once. */
const outsideQuietHours = (time: WorkingTime | undefined, soon: Date) => (time && nextOpening(time, soon)) ?? soon
