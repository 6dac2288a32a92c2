import { useTranslations } from 'next-intl'
import { weekdays } from '@/domain/calendar-schema'
import { mondayFirst, type YearDay } from '@/domain/calendar-year'
import type { FormatLocale } from '@/i18n/format'
import { classes } from '@/ui/classes'
import { dayWords, monthWords } from './date-words'

type Props = {
  month: number
  days: YearDay[]
  today: string
  opened: string | null
  /** The one day that Tab stops at; none: at each. */
  stop: string | null
  locale: FormatLocale
  mayWrite: boolean
}

export function MonthTable({ month, days, today, opened, stop, locale, mayWrite }: Props) {
  const t = useTranslations('calendars')
  const name = monthWords(month, locale)
  return (
    <table className="w-full max-w-[260px] table-fixed border-collapse text-center text-12">
      <caption className="mb-1.5 text-left font-strong text-13 first-letter:uppercase">{name}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col" abbr={t(`weekday_long.${day}`)} className="h-5 font-regular text-fg3">
              {t(`weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((day) => day)?.date}>
            {weekdays.map((weekday, index) => {
              const day = week[index]
              return (
                <td key={weekday} className="p-0">
                  {day && <Day day={day} isToday={day.date === today} isOpen={day.date === opened} {...{ stop, locale, mayWrite }} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = { day: YearDay; isToday: boolean; isOpen: boolean } & Pick<Props, 'stop' | 'locale' | 'mayWrite'>

function Day({ day, isToday, isOpen, stop, locale, mayWrite }: DayProps) {
  const t = useTranslations('calendars.grid')
  const date = dayWords(day.date, locale)
  const kind = t(`kind.${day.kind}`)
  const said = day.name ? t('day_named', { date, kind, name: day.name }) : t('day', { date, kind })
  const look = classes(
    'relative mx-auto grid h-[23px] w-[26px] place-items-center rounded-inner tabular-nums max-md:h-9 max-md:w-full',
    skins[day.kind],
    day.isOwn && 'font-strong underline decoration-2 underline-offset-2',
    isToday && 'outline-2 outline-fg -outline-offset-2',
    isOpen && 'ring-2 ring-ac-fill ring-offset-1 ring-offset-surface',
  )
  const number = Number(day.date.slice(8))
  const label = day.isOwn ? t('own_day', { text: said }) : said
  if (!mayWrite)
    return (
      <span className={look} title={day.name ?? undefined}>
        <span aria-hidden="true">{number}</span>
        <span className="sr-only">{label}</span>
      </span>
    )
  return (
    <button
      type="submit"
      name="step"
      value={`day:${day.date}`}
      data-date={day.date}
      tabIndex={stop === null || stop === day.date ? 0 : -1}
      aria-label={label}
      aria-current={isToday ? 'date' : undefined}
      aria-pressed={isOpen}
      title={day.name ?? undefined}
      className={classes(look, 'transition-colors hover:bg-hover')}
    >
      {number}
    </button>
  )
}

export const skins = {
  work: 'text-fg',
  weekend: 'text-fg3',
  off: 'bg-breach-soft text-breach',
  shortened: 'bg-warning-soft text-warning',
  extra: 'bg-ac-fill font-strong text-on-fill hover:bg-ac-fill-hover!',
} as const

function weeksOf(days: YearDay[]): (YearDay | undefined)[][] {
  const weeks: (YearDay | undefined)[][] = []
  for (const day of days) {
    const place = mondayFirst(day.date)
    if (weeks.length === 0 || place === 0) weeks.push([])
    const week = weeks.at(-1)
    if (week) week[place] = day
  }
  return weeks
}
