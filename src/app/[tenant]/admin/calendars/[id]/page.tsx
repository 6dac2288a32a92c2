import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { localDate } from '@/domain/local-date'
import { can } from '@/domain/permission'
import { oneCalendar } from '@/features/calendar-settings/one-calendar'
import { OldVersion } from '@/features/calendar-settings/ui/old-version'
import { VersionsList } from '@/features/calendar-settings/ui/versions-list'
import { deskFrame } from '@/features/desk/frame'
import { authorized } from '@/server/authorized'
import { CalendarScreen, EditorOf } from './calendar-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calendars'))('title') }
}

const whole = z.coerce.number().int().positive().max(1_000_000).nullable().catch(null)
const Address = z.object({ year: whole, version: whole, from: whole })

export default async function CalendarPage({ params, searchParams }: PageProps<'/[tenant]/admin/calendars/[id]'>) {
  const { tenant, id } = await params
  const query = await searchParams
  const { year, version: look, from } = Address.parse({ year: null, version: null, from: null, ...query })
  if (!z.uuid().safeParse(id).success) notFound()
  const { frame, calendar, mayWrite } = await authorized(tenant, 'settings.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    calendar: await oneCalendar(ctx, id, { year, look, from }),
    mayWrite: can(ctx.actor.role, 'settings.write'),
  }))
  if (!calendar) notFound()
  const t = await getTranslations('calendars')
  const locale = await getLocale()
  const address = `/${tenant}/admin/calendars/${id}`
  const reader = { locale, timeZone: frame.timeZone, now: frame.now }
  const { name, version, view, versions, old } = calendar
  const screen = {
    tenant,
    frame,
    title: name,
    timeZone: (old?.view ?? view).timeZone,
    note: t('version', { version: old?.version ?? version }),
  }
  if (old)
    return (
      <CalendarScreen {...screen}>
        <OldVersion address={address} old={old} today={localDate(frame.now, frame.timeZone)} locale={locale} mayWrite={mayWrite} />
      </CalendarScreen>
    )
  return (
    <CalendarScreen {...screen}>
      <EditorOf
        key={`${version} ${from ?? ''}`}
        tenant={tenant}
        frame={frame}
        calendar={{ id, version }}
        begun={view}
        mayWrite={mayWrite}
        isSaved={query.saved !== undefined}
        versions={<VersionsList address={address} versions={versions} current={version} reader={reader} />}
      />
    </CalendarScreen>
  )
}
