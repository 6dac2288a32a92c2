import { useLocale, useTranslations } from 'next-intl'
import { formatMinutes, formatMoney } from '@/i18n/format'
import { formatPaperMonth } from '@/i18n/month-name'
import { Card } from '@/ui/card'
import type { Consent } from '../consents'
import { AnswerForm } from './answer-form'

/** What the company is asked for, with its price and two buttons. */
export function ConsentCard({ tenant, consent }: { tenant: string; consent: Consent }) {
  const t = useTranslations('overage.answer')
  const locale = useLocale()
  const { minutes, kopecks, note } = consent
  return (
    <Card>
      <section aria-label={t('title')} className="grid gap-2">
        <h2 className="text-12 text-fg3">{t('title')}</h2>
        <p className="font-strong text-16 wrap-anywhere">
          {t('question', { time: formatMinutes(minutes, locale), month: formatPaperMonth(consent, locale) })}
        </p>
        <p className="text-13 text-fg2">{t('cost', { price: formatMoney(kopecks, locale, { short: true }) })}</p>
        {note && (
          <p dir="auto" className="border-line border-l-2 pl-3 text-13 whitespace-pre-line wrap-anywhere">
            {note}
          </p>
        )}
        <div className="mt-1">
          <AnswerForm tenant={tenant} consent={consent} />
        </div>
      </section>
    </Card>
  )
}
