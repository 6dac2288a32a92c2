import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FormatLocale, formatMinutes, formatMoney } from '@/i18n/format'
import { TextLink } from '@/ui/text-link'
import type { HoursReport } from '../report'
import type { HrefOf } from './question-of'

type Props = { report: HoursReport; to: HrefOf; locale: FormatLocale }

/** The five figures on top; each opens its entries. */
export function KeyFigures({ report: { all, seesMoney }, to, locale }: Props) {
  const t = useTranslations('hour_reports')
  const time = (minutes: number) => formatMinutes(minutes, locale)
  const gifted = all.included + all.warranty + all.forgiven
  return (
    <dl className="grid grid-cols-2 divide-line max-md:gap-y-1 max-md:py-1 md:grid-cols-5 md:divide-x">
      <Figure name={t('worked')} value={time(all.minutes)} href={to({})}>
        {all.pending > 0 ? (
          <TextLink href={to({ sort: 'pending' })}>{t('pending', { time: time(all.pending) })}</TextLink>
        ) : (
          t('entries', { count: all.entries })
        )}
      </Figure>
      <Figure name={t('spent')} value={time(all.spent)} href={to({ part: 'spent' })}>
        {t('spent_note')}
      </Figure>
      <Figure name={t('over')} value={time(all.over)} href={to({ part: 'over' })} tone={all.over > 0 ? 'text-breach!' : undefined}>
        {seesMoney && all.kopecks > 0 ? t('over_money', { money: formatMoney(all.kopecks, locale) }) : t('over_note')}
        {all.waived > 0 && (
          <>
            {', '}
            <TextLink href={to({ part: 'waived' })}>{t('waived', { time: time(all.waived) })}</TextLink>
          </>
        )}
      </Figure>
      <Figure name={t('gifted')} value={time(gifted)} href={to({ part: 'gifted' })}>
        {t('gifted_note')}
      </Figure>
      <Figure name={t('internal')} value={time(all.internal)} href={to({ sort: 'internal' })}>
        {t('internal_note')}
      </Figure>
    </dl>
  )
}

function Figure({ name, value, href, tone, children }: { name: string; value: string; href: string; tone?: string; children: ReactNode }) {
  return (
    <div className="min-w-0 px-5 py-3 max-md:px-4 max-md:py-2">
      <dt className="text-12 text-fg2">{name}</dt>
      <dd className="font-strong text-20">
        <TextLink href={href} className={tone ?? 'text-fg!'}>
          {value}
        </TextLink>
      </dd>
      <dd className="text-12 text-fg3">{children}</dd>
    </div>
  )
}
