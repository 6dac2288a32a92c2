import { useTranslations } from 'next-intl'
import { canBePaid, isNamed, type Requisites } from '@/domain/requisites'
import { formatMinutes, formatMoney, type Reader } from '@/i18n/format'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import { Facts } from '@/ui/facts'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'
import type { ContractCard } from '../contract-card'
import { useDateRange } from './use-date-range'

type Props = { tenant: string; contract: ContractCard; reader: Reader; maySetUp: boolean }

/** What a contract is and between whom. */
export function ContractFacts({ tenant, contract, reader, maySetUp }: Props) {
  const t = useTranslations('contracts')
  const { day } = useDateRange()
  const { startsOn, endsOn, edition, seller, buyer } = contract
  return (
    <Facts>
      <DefinitionList>
        <DefinitionRow name={t('tariff')}>{contract.tariff.name}</DefinitionRow>
        <DefinitionRow name={t('quota')}>{formatMinutes(contract.monthlyMinutes, reader.locale)}</DefinitionRow>
        <DefinitionRow name={t('overage')}>{formatMoney(edition.overageKopecks, reader.locale, { short: true })}</DefinitionRow>
        <DefinitionRow name={t('rounding')}>{t('rounding_to', { minutes: edition.incrementMinutes })}</DefinitionRow>
        <DefinitionRow name={t('dates')}>
          {endsOn ? t('closed_dates', { from: day(startsOn), to: day(endsOn) }) : t('open_dates', { from: day(startsOn) })}
        </DefinitionRow>
        <DefinitionRow name={t('object')}>{contract.object?.name ?? t('every_object')}</DefinitionRow>
        <DefinitionRow name={t('manager')}>{contract.managerName ?? t('nobody')}</DefinitionRow>
        {contract.timeZone !== reader.timeZone && <DefinitionRow name={t('zone')}>{contract.timeZone}</DefinitionRow>}
      </DefinitionList>
      <Side title={t('seller')} requisites={seller} isWhole={canBePaid(seller)} fillIn={maySetUp ? `/${tenant}/admin/billing` : null} />
      <Side
        title={t('buyer')}
        requisites={buyer}
        isWhole={isNamed(buyer)}
        fillIn={contract.client.archived ? null : `/${tenant}/desk/clients/${contract.clientId}?edit=requisites`}
      />
    </Facts>
  )
}

type SideProps = { title: string; requisites: Requisites; isWhole: boolean; fillIn: string | null }

function Side({ title, requisites: { legalName, inn, kpp }, isWhole, fillIn }: SideProps) {
  const t = useTranslations('contracts')
  const numbers = [inn, kpp].filter(Boolean).join(' / ')
  return (
    <Section title={title} quiet>
      {legalName && <p className="wrap-anywhere">{legalName}</p>}
      {numbers && <p className="text-12 text-fg3">{numbers}</p>}
      {!isWhole && (
        <p className="text-warning">
          {t('no_requisites')}{' '}
          {fillIn && (
            <TextLink href={fillIn} inText>
              {t('fill_in')}
            </TextLink>
          )}
        </p>
      )}
    </Section>
  )
}
