import { useTranslations } from 'next-intl'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { Banner } from '@/ui/banner'
import { IconButton } from '@/ui/icon-button'
import { ChevronLeft, ChevronRight } from '@/ui/icons'
import type { CalendarView } from '../calendar-view'
import { gridYears } from '../schema'
import { skins } from './month-table'
import { OwnDays } from './own-days'
import { YearGrid } from './year-grid'

type Props = { view: CalendarView; today: string; locale: FormatLocale; mayWrite: boolean }

/** The year with what it comes to, its days, what their colours mean, and the calendar's own days. */
export function GridSection({ view, today, locale, mayWrite }: Props) {
  const t = useTranslations('calendars.grid')
  const { grid } = view
  const { year } = grid
  const kinds = (['off', 'shortened', 'extra'] as const).filter((kind) => grid.days.some((day) => day.kind === kind))
  return (
    <section aria-label={t('label')} className="grid gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <YearStep to={year - 1} label={t('previous', { year: year - 1 })} icon={<ChevronLeft />} />
        <h2 className="text-20">{year}</h2>
        <YearStep to={year + 1} label={t('next', { year: year + 1 })} icon={<ChevronRight />} />
        <p className="text-fg2">
          {t('summary', { days: grid.workingDays, time: formatMinutes(grid.minutes, locale) })}
          {grid.extraMinutes > 0 && <span className="text-fg3">, {t('extra', { time: formatMinutes(grid.extraMinutes, locale) })}</span>}
        </p>
      </div>
      {grid.isProvisional && <Banner tone="warning">{t('provisional', { year })}</Banner>}
      <YearGrid grid={grid} today={today} opened={view.opened?.date ?? null} locale={locale} mayWrite={mayWrite} />
      <ul className="flex flex-wrap gap-x-5 gap-y-2 border-line border-t pt-3 text-fg2">
        {kinds.map((kind) => (
          <li key={kind} className="flex items-center gap-2">
            <span aria-hidden="true" className={`grid h-5 w-5 place-items-center rounded-inner text-12 ${skins[kind]}`} />
            {t(`kind.${kind}`)}, {grid.days.filter((day) => day.kind === kind).length}
          </li>
        ))}
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="h-5 w-5 rounded-inner outline-2 outline-fg -outline-offset-2" />
          {t('kind.today')}
        </li>
      </ul>
      <OwnDays view={view} locale={locale} mayWrite={mayWrite} />
      {grid.act && <p className="text-12 text-fg3">{grid.act}</p>}
    </section>
  )
}

function YearStep({ to, label, icon }: { to: number; label: string; icon: React.ReactNode }) {
  const isInside = to >= gridYears.first && to <= gridYears.last
  return <IconButton type="submit" name="step" value={`year:${to}`} label={label} icon={icon} size={28} disabled={!isInside} />
}
