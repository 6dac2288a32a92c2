import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { pendingCount } from '@/features/time/pending'
import { WeekAddress } from '@/features/time/schema'
import { HoursTabs } from '@/features/time/ui/hours-tabs'
import { WeekGrid } from '@/features/time/ui/week-grid'
import { weekOf } from '@/features/time/week'
import { formatDate } from '@/i18n/format'
import { authorized } from '@/server/authorized'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { EmptyState } from '@/ui/empty-state'
import { CalendarDays, ChevronLeft, ChevronRight } from '@/ui/icons'
import { TextField } from '@/ui/text-field'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hours.week'))('title') }
}

/** A member's own week of time. */
export default async function WeekPage({ params, searchParams }: PageProps<'/[tenant]/desk/hours/week'>) {
  const { tenant } = await params
  const address = WeekAddress.parse(await searchParams)
  const { frame, week, pending } = await authorized(tenant, 'time.log', async (ctx) => ({
    frame: await deskFrame(ctx),
    week: await weekOf(ctx, address),
    pending: can(ctx.actor.role, 'time.approve') ? await pendingCount(ctx) : null,
  }))
  const [t, locale] = [await getTranslations('hours.week'), await getLocale()]
  const [first, last] = [week.days[0] as string, week.days[6] as string]
  const weekHref = (days: number) => `/${tenant}/desk/hours/week?week=${shifted(first, days)}`
  return (
    <Desk frame={frame} here="hours" personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}>
      <DeskTop
        title={t('title')}
        note={t('between', { from: formatDate(first, locale), to: formatDate(last, locale) })}
        actions={
          <>
            <ButtonLink href={weekHref(-7)} look="ghost" className="size-8 px-0!" aria-label={t('earlier')} icon={<ChevronLeft />} />
            <ButtonLink href={weekHref(7)} look="ghost" className="size-8 px-0!" aria-label={t('later')} icon={<ChevronRight />} />
          </>
        }
      >
        <HoursTabs tenant={tenant} here="week" pending={pending} />
      </DeskTop>
      <DeskBody>
        <div className="grid grid-cols-1 gap-5 px-5 py-4 max-md:px-4">
          <form className="flex items-end gap-2">
            <input type="hidden" name="week" value={first} />
            <TextField name="ticket" label={t('row')} size={32} inputMode="numeric" autoComplete="off" className="w-40" />
            <Button type="submit">{t('addRow')}</Button>
          </form>
          {week.rows.length > 0 ? (
            <WeekGrid key={first} tenant={tenant} week={week} locale={locale} />
          ) : (
            <EmptyState icon={<CalendarDays />} title={t('none')}>
              {t('noneHint')}
            </EmptyState>
          )}
        </div>
      </DeskBody>
    </Desk>
  )
}

const shifted = (date: string, days: number) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
