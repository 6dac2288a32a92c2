import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatMinutes, formatMoney, type Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { PressForm } from '@/ui/press-form'
import { TextLink } from '@/ui/text-link'
import { cancelTerm } from '../actions'
import type { TermCard } from '../contract-card'
import { TermStateMark } from './term-state-mark'
import { useDateRange } from './use-date-range'

type Props = {
  tenant: string
  contract: { id: string; clientId: string }
  terms: TermCard[]
  reader: Reader
  /** Nothing is sold under a client of the archive. */
  mayWrite: boolean
  /** The button that makes an invoice out, for a term or for one of its changes. */
  issue: (term: TermCard, changeId?: string) => ReactNode
}

/** The terms of a contract, the newest first: what each gives and costs, how far it has come, and the next step. */
export function TermList({ terms, ...rest }: Props) {
  return (
    <ul className="grid gap-3">
      {terms.map((term) => (
        <li key={term.id} className="rounded-box border border-line bg-surface px-4 py-3">
          <Term term={term} {...rest} />
        </li>
      ))}
    </ul>
  )
}

function Term({ term, tenant, contract, reader, mayWrite, issue }: Omit<Props, 'terms'> & { term: TermCard }) {
  const t = useTranslations('contracts.term')
  const { range, day } = useDateRange()
  const money = (kopecks: number) => formatMoney(kopecks, reader.locale, { short: true })
  const time = (minutes: number) => formatMinutes(minutes, reader.locale)
  const ids = { clientId: contract.clientId, contractId: contract.id, termId: term.id }
  const here = `/${tenant}/desk/clients/${contract.clientId}/contracts/${contract.id}`
  const { state, stubFrom, startsOn, endsOn, stubKopecks, openingMonth, openingMinutes, stoppedAfter, refundKopecks } = term
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="font-strong text-14">{range(stubFrom ?? startsOn, endsOn)}</h3>
        <TermStateMark state={state} />
      </div>
      <p className="mt-0.5 text-fg2">
        {[
          t('months', { months: term.months }),
          t('quota', { time: time(term.minutesNow) }),
          term.priceKopecks === 0 ? t('free') : money(term.priceKopecks),
          term.discountPercent > 0 && t('discount', { percent: term.discountPercent }),
        ]
          .filter(Boolean)
          .join(', ')}
        {stubFrom && stubKopecks !== null && ` ${t('stub', { price: money(stubKopecks), from: day(stubFrom) })}`}
      </p>
      <ul className="mt-1 grid gap-0.5 text-12 text-fg3">
        <li>{t('edition', { tariff: term.edition.name, number: term.edition.number })}</li>
        {term.month !== null && state === 'running' && <li>{term.month === 0 ? t('stub_now') : t('now', { month: term.month })}</li>}
        {openingMonth !== null && <li>{t('moved_in', { month: openingMonth, time: time(openingMinutes ?? 0) })}</li>}
        {term.changes.map(({ id, fromMonth, monthlyMinutes, priceKopecks, edition }) => (
          <li key={id}>
            {t('change', { month: fromMonth, time: time(monthlyMinutes), tariff: edition.name, price: money(priceKopecks) })}
          </li>
        ))}
        {stoppedAfter !== null && (
          <li>
            {t(stoppedAfter === 0 ? 'stopped_before' : 'stopped', {
              month: stoppedAfter,
              reason: term.stopReason ?? '',
              refund: money(refundKopecks ?? 0),
            })}
          </li>
        )}
        {[...term.bills, ...term.changes.flatMap(({ bills }) => bills)].map(({ id, number, paidOn }) => (
          <li key={id}>
            <TextLink href={`/${tenant}/desk/invoices/${id}`} inText>
              {t('bill', { number })}
            </TextLink>
            {', '}
            {paidOn ? t('bill_paid', { date: day(paidOn.toISOString().slice(0, 10)) }) : t('bill_due')}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div className="mt-2.5 flex flex-wrap gap-2 empty:hidden">
          {state === 'planned' && issue(term)}
          {term.unbilled.map(({ id }) => (
            <span key={id}>{issue(term, id)}</span>
          ))}
          {state === 'running' && term.stoppedAt === null && (
            <ButtonLink href={`${here}?do=upgrade&term=${term.id}`}>{t('more')}</ButtonLink>
          )}
          {term.refundNow !== null && <ButtonLink href={`${here}?do=stop&term=${term.id}`}>{t('stop')}</ButtonLink>}
          {state === 'planned' && (
            <PressForm action={cancelTerm.bind(null, tenant)} values={ids} look="ghost">
              {t('cancel')}
            </PressForm>
          )}
        </div>
      )}
    </>
  )
}
