import { useTranslations } from 'next-intl'
import type { LedgerMonth } from '@/domain/hour-ledger'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { type Bar, type BarKind, waterfallBars } from './waterfall-bars'

type Props = {
  before: LedgerMonth | null
  month: LedgerMonth
  /** Of what is left, drawn as a part of it and said under it, a word a line. */
  held: { minutes: number; words: string[] } | null
  overAtEnd: number | null
  /** In the units of its letters, which are of 12. */
  width: number
  locale: FormatLocale
}

const [top, height] = [28, 190]
/** However few there are, no bar has more room than this. */
const widest = 110
/** Where there is less, every second name stands lower. */
const roomOfName = 72

/** The bars of a month, and of the one before it. */
export function WaterfallChart({ before, month, held, overAtEnd, width, locale }: Props) {
  const t = useTranslations('hours.waterfall')
  const bars = waterfallBars(before, month, overAtEnd)
  const highest = Math.max(1, ...bars.flatMap(({ from, to }) => [from, to]))
  const lowest = Math.min(0, ...bars.flatMap(({ from, to }) => [from, to]))
  const y = (minutes: number) => top + ((highest - minutes) / (highest - lowest)) * height
  const step = Math.min(widest, width / bars.length)
  const bar = step * 0.62
  const middle = (index: number) => index * step + step / 2
  return (
    <svg
      role="img"
      aria-label={words()}
      viewBox={`0 0 ${width} ${top + height + (step < roomOfName ? 70 : 56)}`}
      className="w-full max-md:max-w-[420px]"
    >
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
          <text
            x={inside(middle(index), said(one))}
            y={valueY(one)}
            textAnchor="middle"
            className={`font-strong text-12 ${inks[one.kind]}`}
          >
            {said(one)}
          </text>
          {held && isRest(one) && one.value > 0 && (
            <>
              <rect
                x={index * step + (step - bar) / 2}
                width={bar}
                y={y(Math.min(held.minutes, one.to))}
                height={y(0) - y(Math.min(held.minutes, one.to))}
                rx="3"
                className={skins.carried}
              />
              {held.words.map((line, row) => (
                <text key={line} x={middle(index)} y={y(0) + 14 + row * 14} textAnchor="middle" className="fill-fg2 text-12">
                  {line}
                </text>
              ))}
            </>
          )}
          <text
            x={middle(index)}
            y={top + height + 46 + (step < roomOfName && index % 2 === 1 ? 15 : 0)}
            textAnchor="middle"
            className="fill-fg3 text-12"
          >
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
  )

  function words(): string {
    const all = bars.map((one) => `${t(`bar.${one.kind}`)}${one.kind === 'forecast' ? `, ${t('forecast')}` : ''}: ${said(one)}`)
    return [...all, ...(held ? [held.words.join(' ')] : [])].join(', ')
  }

  function said({ kind, value }: Bar): string {
    const time = formatMinutes(Math.abs(value), locale)
    if (value === 0) return time
    return kind === 'granted' ? `+${time}` : kind === 'spent' ? `−${time}` : time
  }

  /** The middle of a word of this length that is whole at the edges too. */
  function inside(x: number, word: string): number {
    const half = word.length * 3.4
    return Math.min(Math.max(x, half), width - half)
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
