import { useTranslations } from 'next-intl'
import type { CalendarChange } from '@/domain/calendar-difference'
import type { CalendarException, Interval } from '@/domain/calendar-schema'
import { hoursText } from '@/domain/typed-hours'
import type { FormatLocale } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import type { OneCalendarPage } from '../one-calendar'
import { dayWords } from './date-words'
import { GridSection } from './grid-section'
import { WeekFields } from './week-fields'

type Props = { address: string; old: NonNullable<OneCalendarPage['old']>; today: string; locale: FormatLocale; mayWrite: boolean }

/** A calendar as it once was: its year, its week, and what it changed against the version before. */
export function OldVersion({ address, old, today, locale, mayWrite }: Props) {
  const t = useTranslations('calendars.versions')
  const { version, view, changes } = old
  return (
    <div className="grid min-h-full gap-0 lg:grid-cols-[minmax(0,1fr)_372px]">
      <form action={address} className="min-w-0 px-5 py-4 max-md:px-4">
        <input type="hidden" name="version" value={version} />
        <GridSection view={view} today={today} locale={locale} mayWrite={false} />
      </form>
      <div className="grid content-start gap-5 border-line bg-canvas px-5 py-4 max-md:px-4 max-lg:border-t lg:border-l">
        <section aria-labelledby="changes-of-version">
          <h2 id="changes-of-version" className="mb-2 text-14">
            {version === 1 ? t('title_old', { version }) : t('changes', { version: version - 1 })}
          </h2>
          {changes.length === 0 ? (
            <p className="text-fg2">{version === 1 ? t('first') : t('no_changes')}</p>
          ) : (
            <ul className="grid gap-1">
              {changes.map((change) => (
                <li key={`${change.what} ${'date' in change ? change.date : 'day' in change ? change.day : ''}`} className="wrap-anywhere">
                  <Change change={change} locale={locale} />
                </li>
              ))}
            </ul>
          )}
          <div className="mt-3 flex flex-wrap gap-2">
            <ButtonLink href={address}>{t('back')}</ButtonLink>
            {mayWrite && (
              <ButtonLink href={`${address}?from=${version}`} look="ghost">
                {t('take')}
              </ButtonLink>
            )}
          </div>
        </section>
        <fieldset disabled>
          <WeekFields week={view.week} locale={locale} mayWrite={false} />
        </fieldset>
      </div>
    </div>
  )
}

function Change({ change, locale }: { change: CalendarChange; locale: FormatLocale }) {
  const t = useTranslations('calendars.versions.change')
  const weekday = useTranslations('calendars.weekday_long')
  const hours = (intervals: Interval[]) => hoursText(intervals) || t('off')
  const day = (exception: CalendarException | null) =>
    exception ? [hours(exception.intervals), exception.name].filter(Boolean).join(', ') : t('as_usual')
  switch (change.what) {
    case 'zone':
      return t('zone', { before: change.before, after: change.after })
    case 'base':
      return t(change.after ? 'base_on' : 'base_off')
    case 'decree':
      return t('decree', { year: change.year })
    case 'weekday':
      return t('weekday', { day: weekday(change.day), before: hours(change.before), after: hours(change.after) })
    case 'date':
      return t('date', {
        date: `${dayWords(change.date, locale)} ${change.date.slice(0, 4)}`,
        before: day(change.before),
        after: day(change.after),
      })
  }
}
