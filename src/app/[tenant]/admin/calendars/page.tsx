import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { calendars } from '@/features/calendar-settings/calendars'
import { effectOfDefault } from '@/features/calendar-settings/effect'
import { CalendarsAddress } from '@/features/calendar-settings/schema'
import { CalendarTable } from '@/features/calendar-settings/ui/calendar-table'
import { DefaultPanel } from '@/features/calendar-settings/ui/default-panel'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { authorized } from '@/server/authorized'
import { Banner } from '@/ui/banner'
import { ButtonLink } from '@/ui/button-link'
import { Plus } from '@/ui/icons'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calendars'))('title') }
}

export default async function CalendarsPage({ params, searchParams }: PageProps<'/[tenant]/admin/calendars'>) {
  const { tenant } = await params
  const { default: wanted, after } = CalendarsAddress.parse(await searchParams)
  const { frame, all, mayWrite, thought } = await authorized(tenant, 'settings.read', async (ctx) => {
    const frame = await deskFrame(ctx)
    const all = await calendars(ctx)
    const mayWrite = can(ctx.actor.role, 'settings.write')
    const calendar = mayWrite ? all.find(({ id, isDefault }) => id === wanted && !isDefault) : undefined
    return { frame, all, mayWrite, thought: calendar && { calendar, effect: await effectOfDefault(ctx, calendar.id, after) } }
  })
  const t = await getTranslations('calendars')
  const reader = { locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }
  const missing = all.flatMap(({ id, name, base, missing: year }) => (year === null ? [] : [{ id, name, base, year }]))
  return (
    <Settings
      frame={frame}
      here="calendars"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('title')}
      count={all.length}
      actions={
        mayWrite && (
          <ButtonLink href={`/${tenant}/admin/calendars/new`} look="primary" icon={<Plus />}>
            {t('new')}
          </ButtonLink>
        )
      }
    >
      <div className="grid gap-4 pb-8">
        <p className="max-w-[640px] text-fg3">{t('lead')}</p>
        {missing.map(({ id, name, base, year }) => (
          <Banner
            key={id}
            tone="warning"
            action={
              <ButtonLink href={`/${tenant}/admin/calendars/${id}?year=${year}`} size={28}>
                {t('missing_open')}
              </ButtonLink>
            }
          >
            {name}: {t(base ? 'missing' : 'missing_own', { year })}
          </Banner>
        ))}
        {thought && <DefaultPanel tenant={tenant} {...thought} reader={reader} />}
        <CalendarTable tenant={tenant} calendars={all} reader={reader} mayWrite={mayWrite} />
      </div>
    </Settings>
  )
}
