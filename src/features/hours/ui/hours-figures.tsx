import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FormatLocale, formatDate, formatMinutes, formatMoney } from '@/i18n/format'
import { TrendingDown } from '@/ui/icons'
import { Link } from '@/ui/link'
import type { HoursView } from '../hours-view'
import type { HoursQuery } from './hours-href'

type Props = { view: HoursView; held: number; hrefOf: (query: HoursQuery) => string; locale: FormatLocale }

/** The four figures over the charts: what is left, the pace, when the hours run out, what will be over; those that have entries open them. */
export function HoursFigures({ view, held, hrefOf, locale }: Props) {
  const t = useTranslations('hours.figures')
  const { month, burn, isRunning } = view
  const time = (minutes: number) => formatMinutes(minutes, locale)
  const available = month.carriedIn + month.granted
  const left = month.carriedOut + month.expired
  const over = isRunning ? Math.max(burn.overAtEnd, month.overage) : month.overage
  return (
    <div className="grid border-line border-b max-md:divide-y max-md:divide-line sm:grid-cols-2 md:divide-x md:divide-line lg:grid-cols-4">
      <Figure
        name={t('left')}
        value={opens(time(left), { month: month.from })}
        note={
          !month.isPaid
            ? t('unpaid')
            : held > 0
              ? t('ofHeld', { time: time(available), held: time(held) })
              : t('of', { time: time(available) })
        }
      />
      <Figure name={t('pace')} value={time(burn.pace)} note={t('paceNote', { days: burn.workedDays })} />
      {burn.runsOutOn && isRunning ? (
        <Figure
          name={t('forecast')}
          value={
            <span className="flex items-center gap-1.5 text-warning">
              <TrendingDown />
              {formatDate(burn.runsOutOn, locale)}
            </span>
          }
          note={t('runsOut', { day: Number(burn.runsOutOn.slice(8)) })}
        />
      ) : (
        <Figure name={t('forecast')} value={t(left > 0 ? 'enough' : 'gone')} note={t(left > 0 ? 'enoughNote' : 'goneNote')} />
      )}
      <Figure
        name={t('over', { date: formatDate(lastDay(month.to), locale) })}
        value={
          <span className={over > 0 ? 'text-breach' : ''}>
            {month.overage > 0 ? opens(time(over), { month: month.from, part: 'over' }) : time(over)}
          </span>
        }
        note={overNote()}
      />
    </div>
  )

  function opens(text: string, query: HoursQuery): ReactNode {
    return (
      <Link href={hrefOf(query)} className="rounded-inner decoration-current/40 underline-offset-4 hover:underline">
        {text}
      </Link>
    )
  }

  function overNote(): string {
    if (over > 0 && month.kopecks > 0) return t('soFar', { money: formatMoney(month.kopecks, locale) })
    if (month.awaiting > 0) return t('awaits', { time: time(month.awaiting) })
    if (month.overage > 0) return t('unbilled')
    if (over > 0) return t('byForecast')
    if (left === 0) return t('nothingLeft')
    return month.carriedOut > 0 ? t('carries') : t('expires', { time: time(month.expired) })
  }
}

function Figure({ name, value, note }: { name: string; value: ReactNode; note: string }) {
  return (
    <div className="min-w-0 px-5 py-4 max-md:px-4">
      <p className="text-12 text-fg3">{name}</p>
      <p className="font-strong text-20">{value}</p>
      <p className="text-12 text-fg2">{note}</p>
    </div>
  )
}

const lastDay = (to: string) => new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
