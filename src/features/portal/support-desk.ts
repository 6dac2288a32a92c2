import { type Weekday, weekdays } from '@/domain/calendar-schema'
import { workingTimeOf } from '@/features/calendars/working-time'
import type { Context } from '@/server/context'
import type { PortalFrame } from './frame'

/** Who looks after the client, and when. */
export type SupportDesk = {
  manager: { name: string; phone: string | null } | null
  /** Of the whole agency, where there is no manager or they have no number. */
  phone: string | null
  /** Days in a row with the same hours, in the calendar's zone. */
  hours: OpenDays[]
}

export type OpenDays = { from: Weekday; to: Weekday; intervals: [string, string][] }

export async function supportDesk({ db, actor }: Context, { contract }: PortalFrame): Promise<SupportDesk> {
  const clientId = actor.clientId ?? ''
  const client = await db.client.findFirst({ where: { id: clientId }, select: { manager: { select: { name: true, phone: true } } } })
  const tenant = await db.tenant.findFirst({ select: { phone: true } })
  const { calendar } = await workingTimeOf(db, contract?.calendarId ?? contract?.tariff.calendarId ?? null)
  return { manager: client?.manager ?? null, phone: tenant?.phone ?? null, hours: openDays(calendar.weekly) }
}

function openDays(weekly: Partial<Record<Weekday, [string, string][]>>): OpenDays[] {
  const result: OpenDays[] = []
  for (const day of weekdays) {
    const intervals = weekly[day] ?? []
    const last = result.at(-1)
    const isNext = last && weekdays.indexOf(last.to) + 1 === weekdays.indexOf(day)
    if (isNext && JSON.stringify(last.intervals) === JSON.stringify(intervals)) last.to = day
    else if (intervals.length > 0) result.push({ from: day, to: day, intervals })
  }
  return result
}
