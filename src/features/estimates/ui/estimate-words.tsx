import { useTranslations } from 'next-intl'
import { formatInstant, formatMinutes, type Reader } from '@/i18n/format'
import type { TicketEstimate } from '../estimate-of-ticket'

/** An estimate in words: how long, what for, what became of it. */
export function EstimateWords({ estimate, reader }: { estimate: TicketEstimate; reader: Reader }) {
  const t = useTranslations('hours.estimate')
  const { minutes, text, state, decidedAt, decidedBy, overMinutes } = estimate
  return (
    <>
      <p className="font-strong text-16">{formatMinutes(minutes, reader.locale)}</p>
      {text && (
        <p dir="auto" className="mt-1 whitespace-pre-wrap wrap-anywhere">
          {text}
        </p>
      )}
      <p className={`mt-1 text-12 ${state === 'offered' ? 'text-warning' : state === 'approved' ? 'text-done' : 'text-fg3'}`}>
        {decidedAt && state !== 'offered'
          ? t(`decided.${state}`, { person: decidedBy ?? '—', moment: formatInstant(decidedAt, reader) })
          : t('waits')}
      </p>
      {overMinutes !== null && overMinutes > 0 && (
        <p className="mt-1 text-12 text-fg3">{t('overAgreed', { time: formatMinutes(overMinutes, reader.locale) })}</p>
      )}
    </>
  )
}
