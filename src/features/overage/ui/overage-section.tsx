import { useTranslations } from 'next-intl'
import { formatDate, formatInstant, formatMinutes, formatMoney, type Reader } from '@/i18n/format'
import { formatPaperMonth } from '@/i18n/month-name'
import { ButtonLink } from '@/ui/button-link'
import { PressForm } from '@/ui/press-form'
import { Section } from '@/ui/section'
import { StatusMark } from '@/ui/status-mark'
import { Cell, Row, Table } from '@/ui/table'
import { remindConsentAction } from '../actions'
import type { Consent } from '../consents'
import type { OverageCard } from '../overage-card'
import { useRuleWords } from './rule-words'

type Props = {
  tenant: string
  contract: { id: string; clientId: string }
  card: OverageCard
  reader: Reader
  mayWrite: boolean
  /** Of the contract's page. */
  here: string
}

/** How work beyond the hours is dealt with: the rule, what was agreed before it, what the client was asked and who answered from where. */
export function OverageSection({ tenant, contract, card: { rule, history, consents }, reader, mayWrite, here }: Props) {
  const t = useTranslations('overage')
  const words = useRuleWords()
  const { locale } = reader
  const canAsk = !consents.some(({ state }) => state === 'asked')
  return (
    <Section
      title={t('title')}
      aside={
        mayWrite && (
          <span className="flex flex-wrap items-center gap-2">
            {canAsk && (
              <ButtonLink href={`${here}?do=ask`} look="ghost">
                {t('askAhead')}
              </ButtonLink>
            )}
            <ButtonLink href={`${here}?do=overage`}>{t('change')}</ButtonLink>
          </span>
        )
      }
    >
      <p>{words(rule)}</p>
      {history.length === 0 && <p className="mt-1 text-12 text-fg3">{t('none')}</p>}
      {consents.length > 0 && (
        <div className="mt-4">
          <Table
            caption={t('consents')}
            columns={[
              { label: t('column.month') },
              { label: t('column.time'), figure: true },
              { label: t('column.money'), figure: true },
              { label: t('column.state') },
            ]}
          >
            {consents.map((consent) => (
              <Row key={consent.id}>
                <Cell head className="whitespace-nowrap">
                  {formatPaperMonth(consent, locale)}
                </Cell>
                <Cell figure>{formatMinutes(consent.minutes, locale)}</Cell>
                <Cell figure>{formatMoney(consent.kopecks, locale, { short: true })}</Cell>
                <Cell className="min-w-56 wrap-anywhere">{answerOf(consent)}</Cell>
              </Row>
            ))}
          </Table>
        </div>
      )}
      {history.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer text-12 text-fg3">{t('history')}</summary>
          <ul className="mt-2 grid gap-2 text-13">
            {history.map((agreed) => (
              <li key={agreed.id} className="wrap-anywhere">
                {t('since', { date: formatDate(agreed.fromOn, locale) })}: {words(agreed)}
                <span className="block text-12 text-fg3">
                  {[agreed.note, t('by', { name: agreed.by ?? '', moment: formatInstant(agreed.at, reader) })].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )

  function answerOf({ id, state, askedAt, decidedAt, decided }: Consent) {
    if (state === 'asked')
      return (
        <span className="grid justify-items-start gap-1.5">
          <StatusMark shape="empty">{t('state.asked', { moment: formatInstant(askedAt, reader) })}</StatusMark>
          {mayWrite && (
            <PressForm
              action={remindConsentAction.bind(null, tenant)}
              values={{ clientId: contract.clientId, contractId: contract.id, consentId: id }}
            >
              {t('remind')}
            </PressForm>
          )}
        </span>
      )
    if (!decided || !decidedAt) return <StatusMark shape="empty">{t('state.lapsed')}</StatusMark>
    return (
      <>
        <StatusMark shape={state === 'given' ? 'tick' : 'cross'}>
          {t(state === 'given' ? 'state.given' : 'state.declined', { name: decided.name })}
        </StatusMark>
        <span className="block text-12 text-fg3">
          {t(`way.${decided.way}`, { moment: formatInstant(decidedAt, reader), address: decided.address })}
        </span>
      </>
    )
  }
}
