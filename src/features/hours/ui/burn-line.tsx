import { useTranslations } from 'next-intl'
import type { Burn } from '@/domain/burn'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'

type Props = { burn: Burn; available: number; today: string; days: readonly { date: string; isWorking: boolean }[]; locale: FormatLocale }

/** Wide, and as a phone shows it, in the units of its letters, which are of 12. */
export function BurnLine(props: Props) {
  return (
    <>
      <div className="max-md:hidden">
        <BurnChart {...props} width={422} />
      </div>
      <div className="md:hidden">
        <BurnChart {...props} width={200} />
      </div>
    </>
  )
}

const [left, right, top, height] = [84, 12, 22, 190]

/** What was left on each day of the month, and how it goes on at the present pace. Days without work are shaded. */
function BurnChart({ burn, available, today, days, width, locale }: Props & { width: number }) {
  const t = useTranslations('hours.burn')
  const { line, runsOutOn } = burn
  const highest = Math.max(60, available)
  const lowest = Math.min(0, ...line.map((day) => day.left))
  const x = (index: number) => left + (index / line.length) * width
  const y = (minutes: number) => top + ((highest - minutes) / (highest - lowest)) * height
  const now = line.findIndex(({ date }) => date === today)
  const past = line.filter(({ isForecast }) => !isForecast)
  const future = line.slice(Math.max(0, past.length - 1))
  const out = runsOutOn === null ? -1 : line.findIndex(({ date }) => date === runsOutOn)
  const time = (minutes: number) => (minutes < 0 ? `−${formatMinutes(-minutes, locale)}` : formatMinutes(minutes, locale))
  return (
    <svg
      role="img"
      aria-label={words()}
      viewBox={`0 0 ${left + width + right} ${top + height + 30}`}
      className="w-full max-md:max-w-[420px]"
    >
      {days.map(({ date, isWorking }, index) =>
        isWorking ? null : <rect key={date} x={x(index)} width={width / line.length} y={top} height={height} className="fill-sunken" />,
      )}
      {[highest, 0, ...(lowest < 0 ? [lowest] : [])].map((level) => (
        <g key={level}>
          <line x1={left} x2={left + width} y1={y(level)} y2={y(level)} className={level === 0 ? 'stroke-line2' : 'stroke-line'} />
          {(level >= 0 || y(level) - y(0) >= 14) && (
            <text x={left - 8} y={y(level) + 4} textAnchor="end" className="fill-fg3 text-12">
              {time(level)}
            </text>
          )}
        </g>
      ))}
      <path d={steps(past.map((day) => day.left))} className="fill-none stroke-2 stroke-ac" />
      {future.length > 1 && <path d={slope()} className="fill-none stroke-2 stroke-warning-mark [stroke-dasharray:4_4]" />}
      {now >= 0 && <circle cx={x(now + 1)} cy={y(line[now]?.left ?? 0)} r="4" className="fill-ac" />}
      {out >= 0 && (
        <>
          <circle cx={x(out + 1)} cy={y(0)} r="4" className="fill-surface stroke-2 stroke-warning-mark" />
          <text x={Math.min(x(out + 1), left + width - 120)} y={y(0) - 10} className="fill-warning font-strong text-12">
            {t('runsOut', { date: formatDate(runsOutOn ?? '', locale) })}
          </text>
        </>
      )}
      {line.map(({ date }, index) =>
        index === 0 || index === line.length - 1 || ((index + 1) % 7 === 0 && index < line.length - 4) ? (
          <text key={date} x={x(index + 0.5)} y={top + height + 20} textAnchor="middle" className="fill-fg3 text-12">
            {Number(date.slice(8))}
          </text>
        ) : null,
      )}
    </svg>
  )

  /** A day's spending is a step down at its end. */
  function steps(levels: number[]): string {
    return levels.reduce((path, level, index) => `${path} H${x(index + 1)} V${y(level)}`, `M${x(0)} ${y(available)}`)
  }

  function slope(): string {
    return future.map((day, index) => `${index === 0 ? 'M' : 'L'}${x(past.length + index)} ${y(day.left)}`).join(' ')
  }

  function words(): string {
    const current = line.findLast(({ isForecast }) => !isForecast)?.left ?? available
    return t('words', { left: time(current), of: formatMinutes(available, locale) })
  }
}
