import { useTranslations } from 'next-intl'
import type { FormatLocale } from '@/i18n/format'
import type { CalendarView } from '../calendar-view'
import { dayWords } from './date-words'

type Props = { view: CalendarView; locale: FormatLocale; mayWrite: boolean }

/** The days of the year that this calendar has of its own, each to be opened. */
export function OwnDays({ view, locale, mayWrite }: Props) {
  const t = useTranslations('calendars.grid')
  if (view.own.length === 0) return <p className="text-12 text-fg3">{t('own_none')}</p>
  return (
    <div>
      <h3 className="mb-1.5 text-13">{t('own_list', { year: view.grid.year })}</h3>
      <ul className="grid gap-0.5">
        {view.own.map(({ date, hours, name }) => {
          const text = `${dayWords(date, locale)}, ${hours || t('off')}`
          return (
            <li key={date} className="flex flex-wrap items-center gap-x-2">
              {mayWrite ? (
                <button type="submit" name="step" value={`day:${date}`} className="min-h-6 text-ac hover:underline">
                  {text}
                </button>
              ) : (
                <span>{text}</span>
              )}
              {name && (
                <span dir="auto" className="min-w-0 text-fg2 wrap-anywhere">
                  {name}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
