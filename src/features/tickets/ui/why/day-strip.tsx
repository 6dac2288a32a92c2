import { useTranslations } from 'next-intl'
import type { DayPart } from '@/domain/clock-days'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { useStandingWords } from './standing-words'

type Props = {
  parts: DayPart[]
  /** Hours of the day that the strip spans. */
  hours: { from: number; to: number }
  /** The hour of the present and of the due, where they fall on this day. */
  now: number | null
  due: number | null
  label: string
  locale: FormatLocale
  forClient: boolean
}

/** One day: solid is what has counted, outlined what will, hatched what doesn't; the present is a line with a dot. */
export function DayStrip({ parts, hours, now, due, label, locale, forClient }: Props) {
  const t = useTranslations('why')
  const words = useStandingWords(forClient)
  const at = (hour: number) => (Math.min(Math.max(hour, hours.from), hours.to) - hours.from) / (hours.to - hours.from)
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`
  return (
    <svg role="img" aria-label={label} className="block h-[34px] w-full overflow-visible">
      {parts.map((part) => {
        const [x, end] = [at(part.open), at(part.close)]
        const width = end - x
        if (width <= 0) return null
        const waits = !part.counted && part.reason?.startsWith('waiting')
        const text = part.counted
          ? formatMinutes(Math.round(part.minutes), locale)
          : words([{ reason: part.reason ?? 'night', name: part.name }])
        return (
          <g key={part.open}>
            <rect x={percent(x)} width={percent(width)} y={waits ? 1 : 0} height={waits ? 32 : 34} rx={3} className={skin(part)} />
            {!part.counted && !waits && <rect x={percent(x)} width={percent(width)} height={34} fill="url(#idle)" />}
            <text
              x={percent(x + width / 2)}
              y={21}
              textAnchor="middle"
              className={`text-12 ${part.counted ? (part.isAhead ? 'fill-ac' : 'fill-white') : 'fill-fg3'} ${fits(width, text)}`}
            >
              {text}
            </text>
          </g>
        )
      })}
      {due !== null && (
        <g>
          <line x1={percent(at(due))} x2={percent(at(due))} y1={-6} y2={40} className="stroke-2 stroke-ac-fill" />
          <title>{t('due_here')}</title>
        </g>
      )}
      {now !== null && (
        <g>
          <line x1={percent(at(now))} x2={percent(at(now))} y1={-8} y2={34} className="stroke-[1.5] stroke-fg" />
          <circle cx={percent(at(now))} cy={-8} r={3.5} className="fill-fg" />
          <title>{t('now_here')}</title>
        </g>
      )}
    </svg>
  )
}

/** Hatching of what doesn't count, for all strips of the page. */
export function IdlePattern() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <defs>
        <pattern id="idle" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" className="stroke-1 stroke-line2" />
        </pattern>
      </defs>
    </svg>
  )
}

function skin({ counted, isAhead, reason }: DayPart): string {
  if (counted) return isAhead ? 'fill-ac-soft stroke-1 stroke-ac-line' : 'fill-ac-fill'
  return reason?.startsWith('waiting') ? 'fill-surface stroke-1 stroke-mark [stroke-dasharray:3_3]' : 'fill-canvas'
}

/** A text stands only where its part is wide enough for it; a phone's strip is about a third of a desk's. */
function fits(width: number, text: string): string {
  const needs = text.length * 6.5 + 6
  if (needs > width * 680) return 'hidden'
  return needs > width * 210 ? 'max-md:hidden' : ''
}
