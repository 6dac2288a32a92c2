import { useTranslations } from 'next-intl'
import type { ClockDay, DayRow } from '@/domain/clock-days'
import { formatDate, formatMinutes, formatTime, formatWeekday, type Reader } from '@/i18n/format'
import type { Why } from '../../why'
import { DayStrip, IdlePattern } from './day-strip'
import { useStandingWords } from './standing-words'

/** The days between the start and the deadline, each as a strip with what it adds; long ones in one line. */
export function DayRows({ why, reader, forClient }: { why: Why; reader: Reader; forClient: boolean }) {
  const t = useTranslations('why')
  const { rows, hours, shown } = why
  if (rows.length === 0) return null
  const ends = shown.metAt ?? shown.dueAt
  return (
    <section aria-label={t('strip')} className="relative">
      <IdlePattern />
      <Axis hours={hours} />
      <ol className="divide-y divide-line border-line border-y">
        {rows.map((row) =>
          row.kind === 'day' ? (
            <OneDay
              key={row.day.date}
              day={row.day}
              hours={hours}
              reader={reader}
              ends={ends}
              isMet={shown.metAt !== null}
              forClient={forClient}
            />
          ) : (
            <ManyDays key={row.from} row={row} reader={reader} />
          ),
        )}
      </ol>
      <Legend />
    </section>
  )
}

const grid = 'grid grid-cols-[88px_1fr] gap-x-3 md:grid-cols-[108px_1fr_96px]'

function Axis({ hours }: { hours: Why['hours'] }) {
  const t = useTranslations('why')
  const step = hours.to - hours.from > 14 ? 3 : hours.to - hours.from > 8 ? 2 : 1
  const marks = Array.from({ length: hours.to - hours.from + 1 }, (_, index) => hours.from + index).filter((_, index) => index % step === 0)
  return (
    <div className={`${grid} text-12 text-fg3`}>
      <span />
      <svg aria-hidden="true" className="block h-5 w-full overflow-visible">
        {marks.map((hour) => (
          <text
            key={hour}
            x={`${((hour - hours.from) / (hours.to - hours.from)) * 100}%`}
            y={12}
            textAnchor={hour === hours.from ? 'start' : hour === hours.to ? 'end' : 'middle'}
            className="fill-fg3 text-12"
          >
            {String(hour).padStart(2, '0')}
          </text>
        ))}
      </svg>
      <span className="text-right max-md:hidden">{t('counted')}</span>
    </div>
  )
}

type DayProps = { day: ClockDay; hours: Why['hours']; reader: Reader; ends: Date | null; isMet: boolean; forClient: boolean }

function OneDay({ day, hours, reader, ends, isMet, forClient }: DayProps) {
  const t = useTranslations('why')
  const words = useStandingWords(forClient)
  const hourOn = (at: Date | null) => (at ? hourOf(at, day.date, reader.timeZone) : null)
  const now = hourOn(reader.now)
  const due = hourOn(ends)
  const counted = formatMinutes(Math.round(day.counted), reader.locale)
  const said = day.parts.map((part) =>
    part.counted ? formatMinutes(Math.round(part.minutes), reader.locale) : words([{ reason: part.reason ?? 'night', name: part.name }]),
  )
  return (
    <li className={`${grid} items-center py-2`}>
      <span className="text-13">
        <span className={day.counted > 0 ? 'font-strong' : 'text-fg2'}>
          {formatWeekday(day.date, reader.locale)}, {formatDate(day.date, reader.locale)}
        </span>
        {now !== null && <span className="block text-12 text-fg3">{t('now', { time: formatTime(reader.now, reader) })}</span>}
        {due !== null && ends && (
          <span className="block text-12 text-ac">{t(isMet ? 'met_at' : 'due_at', { time: formatTime(ends, reader) })}</span>
        )}
        <span className="block text-12 text-fg2 md:hidden">{counted}</span>
      </span>
      <DayStrip parts={day.parts} hours={hours} now={now} due={due} label={said.join(', ')} locale={reader.locale} forClient={forClient} />
      <span className="text-right text-13 max-md:hidden">
        <span className={day.counted > 0 ? 'font-strong' : 'text-fg3'}>{counted}</span>
      </span>
    </li>
  )
}

function ManyDays({ row, reader }: { row: Extract<DayRow, { kind: 'days' }>; reader: Reader }) {
  const t = useTranslations('why')
  return (
    <li className={`${grid} items-center py-2 text-13 text-fg2`}>
      <span>
        {formatDate(row.from, reader.locale)} – {formatDate(row.to, reader.locale)}
      </span>
      <span className="text-fg3">{t(row.idle ? 'days_off' : 'more_days', { count: row.days })}</span>
      <span className="text-right max-md:hidden">{formatMinutes(Math.round(row.counted), reader.locale)}</span>
    </li>
  )
}

function Legend() {
  const t = useTranslations('why.legend')
  const items = [
    ['passed', 'fill-ac-fill'],
    ['ahead', 'fill-ac-soft stroke-1 stroke-ac-line'],
    ['idle', 'fill-[url(#idle)] stroke-1 stroke-line2'],
    ['waiting', 'fill-surface stroke-1 stroke-mark [stroke-dasharray:3_3]'],
  ] as const
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-12 text-fg2 md:pl-[120px]">
      {items.map(([name, skin]) => (
        <li key={name} className="flex items-center gap-2">
          <svg aria-hidden="true" className="h-2.5 w-4 overflow-visible">
            <rect width="16" height="10" rx="3" className={skin} />
          </svg>
          {t(name)}
        </li>
      ))}
    </ul>
  )
}

/** The hour of a local day at which an instant falls; null on other days. */
function hourOf(at: Date, date: string, timeZone: string): number | null {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' }).formatToParts(at)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  if (`${of('year')}-${of('month')}-${of('day')}` !== date) return null
  return Number(of('hour')) + Number(of('minute')) / 60
}
