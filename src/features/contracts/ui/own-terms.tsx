import { useTranslations } from 'next-intl'
import { type FormatLocale, formatMinutes, formatMoney } from '@/i18n/format'
import { TextLink } from '@/ui/text-link'
import type { OwnTerm } from '../own-contract'
import { TermStateMark } from './term-state-mark'
import { useDateRange } from './use-date-range'

type Props = { terms: OwnTerm[]; hoursHref: (termId: string) => string; locale: FormatLocale }

/** The terms of a contract, the newest first: how far each has come, what its hours came to, and when what is left expires. */
export function OwnTerms({ terms, hoursHref, locale }: Props) {
  return (
    <ul className="divide-y divide-line">
      {terms.map((term) => (
        <li key={term.id} className="py-3 first:pt-0 last:pb-0">
          <Term term={term} href={hoursHref(term.id)} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

function Term({ term, href, locale }: { term: OwnTerm; href: string; locale: FormatLocale }) {
  const t = useTranslations('contracts')
  const { range, day } = useDateRange()
  const { state, stubFrom, startsOn, endsOn, stubKopecks, stoppedAfter, month } = term
  const money = (kopecks: number) => formatMoney(kopecks, locale, { short: true })
  const time = (minutes: number) => formatMinutes(minutes, locale)
  const figures = [
    ['granted', term.granted],
    ['used', term.used],
    ...(term.over > 0 ? [['over', term.over] as const] : []),
    ...(state === 'running' ? [['left', term.left] as const] : [['expired', term.expired] as const]),
  ] as const
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="font-strong text-14">{range(stubFrom ?? startsOn, endsOn)}</h3>
        <TermStateMark state={state} />
      </div>
      <p className="mt-0.5 text-fg2 wrap-anywhere">
        {[
          term.tariff,
          t('term.months', { months: term.months }),
          t('term.quota', { time: time(term.minutesNow) }),
          term.priceKopecks === 0 ? t('term.free') : money(term.priceKopecks),
          term.discountPercent > 0 && t('term.discount', { percent: term.discountPercent }),
        ]
          .filter(Boolean)
          .join(', ')}
        {stubFrom && stubKopecks !== null && ` ${t('term.stub', { price: money(stubKopecks), from: day(stubFrom) })}`}
      </p>
      {(state === 'running' || state === 'ended') && (
        <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-1.5">
          {figures.map(([name, minutes]) => (
            <div key={name}>
              <dt className="text-12 text-fg3">{t(`own.${name}`)}</dt>
              <dd className={`font-strong text-14 ${name === 'over' ? 'text-breach' : ''}`}>{time(minutes)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-12 text-fg3">
        {state === 'running' && month !== null && (
          <span>{month === 0 ? t('term.stub_now') : t('own.of_month', { month, months: term.months })}</span>
        )}
        {state === 'running' && term.left > 0 && (
          <span>{t(month === term.months ? 'own.expires_soon' : 'own.expires', { date: day(dayBefore(endsOn)) })}</span>
        )}
        {state === 'paid' && <span>{t('own.granted_later', { date: day(stubFrom ?? startsOn) })}</span>}
        {(state === 'planned' || state === 'invoiced') && <span className="text-warning">{t('own.unpaid')}</span>}
        {stoppedAfter !== null && (
          <span>
            {t(stoppedAfter === 0 ? 'own.stopped_before' : 'own.stopped', { month: stoppedAfter, refund: money(term.refundKopecks ?? 0) })}
          </span>
        )}
        {(state === 'running' || state === 'ended') && <TextLink href={href}>{t('own.hours')}</TextLink>}
      </p>
    </>
  )
}

const dayBefore = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
