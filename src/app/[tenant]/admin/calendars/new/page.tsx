import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { newCalendar } from '@/features/calendar-settings/one-calendar'
import { deskFrame } from '@/features/desk/frame'
import { authorized } from '@/server/authorized'
import { CalendarScreen, EditorOf } from '../[id]/calendar-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calendars'))('new') }
}

export default async function NewCalendarPage({ params }: PageProps<'/[tenant]/admin/calendars/new'>) {
  const { tenant } = await params
  const { frame, begun } = await authorized(tenant, 'settings.write', async (ctx) => ({
    frame: await deskFrame(ctx),
    begun: newCalendar(ctx),
  }))
  const t = await getTranslations('calendars')
  return (
    <CalendarScreen tenant={tenant} frame={frame} title={t('new')} timeZone={begun.timeZone}>
      <EditorOf tenant={tenant} frame={frame} calendar={null} begun={begun} mayWrite isSaved={false} versions={null} />
    </CalendarScreen>
  )
}
