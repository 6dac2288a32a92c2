import { useTranslations } from 'next-intl'
import { specialities } from '@/domain/ticket'
import { type FormatLocale, formatMinutes, formatMoney } from '@/i18n/format'
import { Card } from '@/ui/card'
import type { PublicTariff } from '../public-tariffs'
import { useRhythmWords } from './rhythm-words'

/** A tariff as whoever chooses one reads it. */
export function PublicTariffCard({ tariff, locale }: { tariff: PublicTariff; locale: FormatLocale }) {
  const t = useTranslations('tariffs.face')
  const speciality = useTranslations('common.speciality')
  const rhythm = useRhythmWords()
  const { name, description, monthlyMinutes, priceKopecks, overageKopecks, rates, discounts, works } = tariff
  const money = (kopecks: number) => formatMoney(kopecks, locale, { short: true })
  const priced = specialities.flatMap((who) => (rates[who] === undefined ? [] : [{ who, kopecks: rates[who] }]))
  return (
    <Card className="grid content-start gap-4">
      <div>
        <h2 className="text-16 wrap-anywhere">{name}</h2>
        {description && <p className="mt-1 whitespace-pre-line text-fg2 wrap-anywhere">{description}</p>}
      </div>
      <div>
        <p className="font-strong text-28">{priceKopecks === 0 ? t('free') : money(priceKopecks)}</p>
        <p className="text-fg3">{priceKopecks === 0 ? t('free_hint') : t('a_month')}</p>
      </div>
      <ul className="grid gap-1.5">
        <li>{monthlyMinutes === 0 ? t('no_hours') : t('hours', { time: formatMinutes(monthlyMinutes, locale) })}</li>
        <li>{t('overage', { price: money(overageKopecks) })}</li>
        {priced.map(({ who, kopecks }) => (
          <li key={who} className="text-fg2">
            {t('rate', { speciality: speciality(who), price: money(kopecks) })}
          </li>
        ))}
        {discounts.map(({ months, percent }) => (
          <li key={months} className="text-fg2">
            {t('discount', { months, percent })}
          </li>
        ))}
      </ul>
      {works.length > 0 && (
        <div>
          <h3 className="mb-1 text-12 text-fg3">{t('works')}</h3>
          <ul className="grid gap-1">
            {works.map((work) => (
              <li key={work.key} className="wrap-anywhere">
                {work.name} <span className="text-fg3">{rhythm(work)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}
