import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { StatementFigures } from '@/domain/statement-figures'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { formatPaperMonth } from '@/i18n/month-name'
import { PaperCharges } from './paper-charges'
import { PaperLines } from './paper-lines'
import { PaperSums } from './paper-sums'

type Props = {
  figures: StatementFigures
  number: number | null
  comment: string
  /** The mark of the agency. */
  brand?: ReactNode
  /** The day of the contract in words. */
  since: string
  locale: FormatLocale
  /** Lines the client asked about. */
  questioned: readonly string[]
  ticketHref: (number: number) => string
}

/** The month as a sheet of paper: on a screen, and printed alone. */
export function Paper({ figures, number, comment, brand, since, locale, questioned, ticketHref }: Props) {
  const t = useTranslations('statements.paper')
  const { client, tariff, contract, agency, agencyLegal } = figures
  return (
    <article className="min-w-0 border border-line bg-surface px-10 py-8 max-md:px-4 max-md:py-5 print:border-0 print:p-0">
      <header className="flex items-start justify-between gap-4 border-fg border-b pb-5">
        <div className="min-w-0">
          <h1 className="font-strong text-28 wrap-anywhere">{t('title', { month: formatPaperMonth(figures, locale) })}</h1>
          <p className="mt-1 text-13 text-fg3 wrap-anywhere">{t('about', { client, tariff, number: contract.number, date: since })}</p>
        </div>
        {brand ?? <span className="shrink-0 font-strong text-13 max-md:hidden">{agency}</span>}
      </header>
      {comment && (
        <section aria-label={t('comment')} className="border-line border-b py-4">
          <p dir="auto" className="whitespace-pre-line text-14 wrap-anywhere">
            {comment}
          </p>
        </section>
      )}
      <Waterfall figures={figures} locale={locale} />
      <PaperLines figures={figures} locale={locale} questioned={questioned} ticketHref={ticketHref} />
      <PaperSums figures={figures} locale={locale} />
      <PaperCharges figures={figures} locale={locale} />
      <footer className="mt-8 flex flex-wrap justify-between gap-x-6 text-12 text-fg3">
        <span>{number === null ? t('draft') : t('number', { number })}</span>
        <span className="wrap-anywhere">{agencyLegal || agency}</span>
      </footer>
    </article>
  )
}

/** Used − carried in − granted = over, as the eye subtracts it; and what becomes of the rest. */
function Waterfall({ figures, locale }: { figures: StatementFigures; locale: FormatLocale }) {
  const t = useTranslations('statements.paper')
  const time = (minutes: number) => formatMinutes(minutes, locale)
  const { month, used, overage, adjustment, uncovered, waived } = figures
  const left = month ? month.carriedOut + month.expired : 0
  const had = month
    ? [
        { name: t('carriedIn'), minutes: month.carriedIn },
        ...(adjustment.carriedMinutes === 0 ? [] : [{ name: t('adjusted'), minutes: adjustment.carriedMinutes }]),
        { name: t('granted'), minutes: month.granted },
      ]
    : []
  // What there was less what was used, or the other way round where that was more.
  const parts =
    left > 0
      ? [...had.map((part, index) => ({ ...part, sign: index === 0 ? '' : '+' })), { sign: '−', name: t('used'), minutes: used }]
      : [{ sign: '', name: t('used'), minutes: used }, ...had.map((part) => ({ ...part, sign: '−' }))]
  parts.push({ sign: '=', name: t(left > 0 ? 'left' : 'overage'), minutes: left > 0 ? left : overage })
  const rest = [
    month === null && t('outside'),
    month && month.carriedOut > 0 && t('carriedOut', { time: time(month.carriedOut) }),
    month && month.expired > 0 && t('expired', { time: time(month.expired) }),
    month && left === 0 && t('notCarried'),
    uncovered > 0 && t('uncovered', { time: time(uncovered) }),
    waived > 0 && t('waived', { time: time(waived) }),
  ].filter((text) => typeof text === 'string')
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-line border-b py-4">
      <dl className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {parts.map(({ sign, name, minutes }) => (
          <div key={name} data-sign={sign} className={sign ? signed : undefined}>
            <dt className="text-12 text-fg3">{name}</dt>
            <dd className="whitespace-nowrap font-strong text-16">{time(minutes)}</dd>
          </div>
        ))}
      </dl>
      <div className="text-12 text-fg3 md:max-w-48 md:text-right">
        {rest.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </div>
  )
}

/** The sign before a figure is drawn, not read. */
const signed = 'relative pl-5 before:absolute before:bottom-px before:left-0 before:text-fg3 before:content-[attr(data-sign)]'
