import { useTranslations } from 'next-intl'
import type { LedgerMonth } from '@/domain/hour-ledger'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { type Bar, type BarKind, waterfallBars } from './waterfall-bars'

/** `held`: minutes of what is left that estimates hold. */
type Props = { before: LedgerMonth | null; month: LedgerMonth; held: number; overAtEnd: number | null; locale: FormatLocale }

const [width, top, height] = [580, 28, 190]
/** However few there are, no bar has more room than this. */
const widest = 110

/** How the hours moved, month after month, as bars; the table of months says the same in figures. */
export function Waterfall({ before, month, held, overAtEnd, locale }: Props) {
  const t = useTranslations('hours.waterfall')
  const bars = waterfallBars(before, month, overAtEnd)
  const highest = Math.max(1, ...bars.flatMap(({ from, to }) => [from, to]))
  const lowest = Math.min(0, ...bars.flatMap(({ from, to }) => [from, to]))
  const y = (minutes: number) => top + ((highest - minutes) / (highest - lowest)) * height
  const step = Math.min(widest, width / bars.length)
  const bar = step * 0.62
  const middle = (index: number) => index * step + step / 2
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={t('label')} tabIndex={0} className="overflow-x-auto">
      <svg role="img" aria-label={words()} viewBox={`0 0 ${width} ${top + height + 56}`} className="w-full min-w-[580px]">
        <defs>
          <pattern id="hatch-carried" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="fill-ac-soft" />
            <rect width="1.5" height="6" className="fill-ac-mid" />
          </pattern>
          <pattern id="hatch-forecast" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="fill-breach-soft" />
            <rect width="1.5" height="6" className="fill-breach-bar" />
          </pattern>
        </defs>
        <line x1="0" x2={width} y1={y(0)} y2={y(0)} className="stroke-line2" />
        {bars.map((one, index) => (
          <g key={`${one.kind} ${one.month}`}>
            <rect
              x={index * step + (step - bar) / 2}
              width={bar}
              y={y(Math.max(one.from, one.to))}
              height={Math.max(1, Math.abs(y(one.from) - y(one.to)))}
              rx="3"
              className={skins[one.kind]}
            />
            <text x={middle(index)} y={valueY(one)} textAnchor="middle" className={`font-strong text-12 ${inks[one.kind]}`}>
              {said(one)}
            </text>
            {isRest(one) && held > 0 && one.value > 0 && (
              <>
                <rect
                  x={index * step + (step - bar) / 2}
                  width={bar}
                  y={y(Math.min(held, one.to))}
                  height={y(0) - y(Math.min(held, one.to))}
                  rx="3"
                  className={skins.carried}
                />
                {[t('held'), formatMinutes(held, locale)].map((line, row) => (
                  <text key={line} x={middle(index)} y={y(0) + 14 + row * 14} textAnchor="middle" className="fill-fg2 text-12">
                    {line}
                  </text>
                ))}
              </>
            )}
            <text x={middle(index)} y={top + height + 46} textAnchor="middle" className="fill-fg3 text-12">
              {t(`bar.${one.kind}`)}
            </text>
            {one.kind === 'forecast' && (
              <text x={middle(index)} y={y(0) - 6} textAnchor="middle" className="fill-fg3 text-12">
                {t('forecast')}
              </text>
            )}
          </g>
        ))}
      </svg>
    </section>
  )

  function words(): string {
    const all = bars.map(
      (one) => `${one.kind === 'forecast' ? `${t('bar.forecast')}, ${t('forecast')}` : t(`bar.${one.kind}`)}: ${said(one)}`,
    )
    return [...all, ...(held > 0 ? [`${t('held')}: ${formatMinutes(held, locale)}`] : [])].join(', ')
  }

  function said({ kind, value }: Bar): string {
    const time = formatMinutes(Math.abs(value), locale)
    if (value === 0) return time
    return kind === 'granted' ? `+${time}` : kind === 'spent' ? `−${time}` : time
  }

  /** Over a bar, or under one that hangs or takes away. */
  function valueY({ kind, from, to }: Bar): number {
    const isUnder = kind === 'spent' || kind === 'over' || kind === 'forecast'
    return isUnder ? y(Math.min(from, to)) + 16 : y(Math.max(from, to)) - 6
  }
}

const isRest = ({ kind }: Bar) => kind === 'left' || kind === 'gone'

const skins: Record<BarKind, string> = {
  granted: 'fill-ac-mid',
  carried: 'fill-[url(#hatch-carried)] stroke-ac',
  spent: 'fill-mark',
  left: 'fill-ac-fill',
  gone: 'fill-warning-mark',
  over: 'fill-breach-mark',
  forecast: 'fill-[url(#hatch-forecast)] stroke-breach [stroke-dasharray:3_3]',
}

const inks: Record<BarKind, string> = {
  granted: 'fill-fg',
  carried: 'fill-fg',
  spent: 'fill-fg',
  left: 'fill-fg',
  gone: 'fill-warning',
  over: 'fill-breach',
  forecast: 'fill-breach',
}
