import { useTranslations } from 'next-intl'
import { situations } from '@/domain/ticket'
import { formatDeadline, type Reader } from '@/i18n/format'
import { useMonthLeft } from '@/i18n/use-month-left'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import type { NewTicket } from '../../new-ticket'
import type { PromisedTerms } from '../../promises'
import { ChosenTerms } from './terms-choice'

/** What this client has bought, and what a ticket taken now would be promised in each situation: under the contract that is chosen. */
export function TermsPanel({ offer, reader }: { offer: NewTicket; reader: Reader }) {
  return (
    <ChosenTerms
      usual={<Terms promises={offer.promises} month={offer.month} reader={reader} />}
      elsewhere={offer.elsewhere.map(({ contractId, objectId, terms, month }) => ({
        contractId,
        objectId,
        panel: <Terms promises={terms.promises} month={month} reader={reader} />,
      }))}
    />
  )
}

function Terms({ promises, month, reader }: Pick<PromisedTerms, 'promises'> & Pick<NewTicket, 'month'> & { reader: Reader }) {
  const t = useTranslations('intake.terms')
  const situation = useTranslations('ticket.situation')
  const left = useMonthLeft(reader.locale)
  return (
    <DefinitionList>
      {month ? (
        <>
          <DefinitionRow name={t('tariff')}>{month.tariff}</DefinitionRow>
          <DefinitionRow name={t('hours')}>{left(month, { of: true })}</DefinitionRow>
        </>
      ) : (
        <DefinitionRow name={t('tariff')}>{t('no_contract')}</DefinitionRow>
      )}
      {situations.map((name) => {
        const due = promises[name].startDue
        return (
          due && (
            <DefinitionRow key={name} name={situation(name)}>
              {t('start', { moment: formatDeadline(due, reader) })}
            </DefinitionRow>
          )
        )
      })}
    </DefinitionList>
  )
}
