import { useTranslations } from 'next-intl'
import type { LedgerMonth } from '@/domain/hour-ledger'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { WaterfallChart } from './waterfall-chart'

/** `held`: minutes of what is left that estimates hold. */
type Props = { before: LedgerMonth | null; month: LedgerMonth; held: number; overAtEnd: number | null; locale: FormatLocale }

/**
 * How the hours moved, month after month, as bars; the table of months says the same in figures. A phone has room for the month alone, without
 * the one before.
 */
export function Waterfall({ before, month, held, overAtEnd, locale }: Props) {
  const t = useTranslations('hours.waterfall')
  const of = { month, overAtEnd, held: held > 0 ? { minutes: held, words: [t('held'), formatMinutes(held, locale)] } : null, locale }
  return (
    <>
      <Hatches />
      <div className="max-md:hidden">
        <WaterfallChart {...of} before={before} width={518} />
      </div>
      <div className="md:hidden">
        <WaterfallChart {...of} before={null} width={296} />
      </div>
    </>
  )
}

/** Patterns of their own, so that a chart which is not shown doesn't take them along. */
function Hatches() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
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
    </svg>
  )
}
