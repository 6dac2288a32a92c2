import { useTranslations } from 'next-intl'
import { situations } from '@/domain/ticket'
import { formatDeadline, formatMinutes, type Reader } from '@/i18n/format'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import type { CallFor } from '../../new-call'

/** What this client has bought, and what a ticket taken now would be promised in each situation. */
export function TermsPanel({ call, reader }: { call: Pick<CallFor, 'offer' | 'month'>; reader: Reader }) {
  const t = useTranslations('intake.terms')
  const situation = useTranslations('ticket.situation')
  const { offer, month } = call
  return (
    <DefinitionList>
      {month ? (
        <>
          <DefinitionRow name={t('tariff')}>{month.tariff}</DefinitionRow>
          <DefinitionRow name={t('hours')}>
            {month.over > 0
              ? t('over', { time: formatMinutes(month.over, reader.locale) })
              : t('left', { left: formatMinutes(month.left, reader.locale), quota: formatMinutes(month.quota, reader.locale) })}
          </DefinitionRow>
        </>
      ) : (
        <DefinitionRow name={t('tariff')}>{t('no_contract')}</DefinitionRow>
      )}
      {situations.map((name) => {
        const due = offer.promises[name].startDue
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
