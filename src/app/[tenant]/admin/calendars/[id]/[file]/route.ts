import { create as contentDisposition } from 'content-disposition'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { noteTaken } from '@/data/audit'
import { daysOffFile } from '@/features/calendar-settings/days-off'
import { calendarToExport } from '@/features/calendar-settings/one-calendar'
import { authorized } from '@/server/authorized'

/** The calendar as it holds now: `calendar.json` in the form that `npm run replay -- sla` reads, `days-off.ics` for other programs. */
export async function GET(_request: Request, { params }: RouteContext<'/[tenant]/admin/calendars/[id]/[file]'>): Promise<Response> {
  const { tenant, id, file } = await params
  const isKnown = file === 'calendar.json' || file === 'days-off.ics'
  if (!isKnown || !z.uuid().safeParse(id).success) notFound()
  const calendar = await authorized(tenant, 'settings.read', async (ctx) => {
    const found = await calendarToExport(ctx, id)
    if (found) await noteTaken(ctx.db, 'calendar', id)
    return found
  })
  if (!calendar) notFound()
  const { name, savedAt, data } = calendar
  return file === 'calendar.json'
    ? answer(`${JSON.stringify(data, null, 2)}\n`, `${name}.json`, 'application/json')
    : answer(daysOffFile(id, name, savedAt, data.exceptions), `${name}.ics`, 'text/calendar; charset=utf-8')
}

const answer = (text: string, name: string, type: string) =>
  new Response(text, {
    headers: {
      'content-type': type,
      'content-disposition': contentDisposition(name),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  })
