import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { specialities } from '@/domain/ticket'
import { type FormatLocale, formatMinutes, formatMoney } from '@/i18n/format'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import { Facts } from '@/ui/facts'
import { Section } from '@/ui/section'
import type { OwnContract } from '../own-contract'
import { useDateRange } from './use-date-range'

type Props = { contract: OwnContract; locale: FormatLocale /** What else it includes. */; children?: ReactNode }

/** What was bought, as its buyer reads it. */
export function OwnFacts({ contract, locale, children }: Props) {
  const t = useTranslations('contracts')
  const speciality = useTranslations('common.speciality')
  const { day } = useDateRange()
  const { edition, startsOn, endsOn, manager } = contract
  const money = (kopecks: number) => formatMoney(kopecks, locale, { short: true })
  return (
    <Facts>
      <Section title={t('own.bought')}>
        <DefinitionList>
          <DefinitionRow spread name={t('tariff')}>
            {t('own.edition', { tariff: edition.name, number: edition.number })}
          </DefinitionRow>
          <DefinitionRow spread name={t('quota')}>
            {formatMinutes(contract.monthlyMinutes, locale)}
          </DefinitionRow>
          <DefinitionRow spread name={t('own.price')}>
            {contract.monthlyKopecks === 0 ? t('term.free') : money(contract.monthlyKopecks)}
          </DefinitionRow>
          <DefinitionRow spread name={t('overage')}>
            {money(edition.overageKopecks)}
          </DefinitionRow>
          {specialities.map((who) => {
            const kopecks = edition.rates[who]
            return (
              kopecks !== undefined && (
                <DefinitionRow spread key={who} name={t('own.rate', { speciality: speciality(who) })}>
                  {money(kopecks)}
                </DefinitionRow>
              )
            )
          })}
          <DefinitionRow spread name={t('rounding')}>
            {t('rounding_to', { minutes: edition.incrementMinutes })}
          </DefinitionRow>
        </DefinitionList>
      </Section>
      <DefinitionList>
        <DefinitionRow spread name={t('dates')}>
          {endsOn ? t('closed_dates', { from: day(startsOn), to: day(endsOn) }) : t('open_dates', { from: day(startsOn) })}
        </DefinitionRow>
        {contract.objectName && (
          <DefinitionRow spread name={t('object')}>
            {contract.objectName}
          </DefinitionRow>
        )}
        <DefinitionRow spread name={t('manager')}>
          {manager?.name ?? t('nobody')}
          {manager?.phone && (
            <a
              href={`tel:${manager.phone.replace(/[^\d+]/g, '')}`}
              className="relative block whitespace-nowrap text-12 text-fg3 touch-target hover:text-ac"
            >
              {manager.phone}
            </a>
          )}
        </DefinitionRow>
      </DefinitionList>
      {children}
    </Facts>
  )
}
