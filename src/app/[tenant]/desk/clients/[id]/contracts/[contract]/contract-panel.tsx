import { useTranslations } from 'next-intl'
import type { OverageRule } from '@/domain/consent'
import { tariffParts } from '@/domain/tariff'
import type { ContractCard } from '@/features/contracts/contract-card'
import { MoveInForm } from '@/features/contracts/ui/move-in-form'
import { SellForm } from '@/features/contracts/ui/sell-form'
import { StopForm } from '@/features/contracts/ui/stop-form'
import { UpgradeForm } from '@/features/contracts/ui/upgrade-form'
import { AheadForm } from '@/features/overage/ui/ahead-form'
import { RuleForm } from '@/features/overage/ui/rule-form'
import { formatMinutes, formatMoney, type Reader } from '@/i18n/format'
import { PanelBody } from '@/ui/panel-body'
import type { ContractAddress } from './address'

type Props = { tenant: string; contract: ContractCard; rule: OverageRule; address: ContractAddress; reader: Reader; close: string }

/** What is being done with a contract. */
export function ContractPanel({ tenant, contract, rule, address, reader, close }: Props) {
  const t = useTranslations('contracts')
  const overage = useTranslations('overage')
  const of = { tenant, contract: { id: contract.id, clientId: contract.clientId } }
  const term = contract.terms.find(({ id }) => id === address.term)
  const money = (kopecks: number) => formatMoney(kopecks, reader.locale, { short: true })
  const option = ({ id, name, monthlyMinutes, priceKopecks }: ContractCard['tariffs'][number]) => ({
    id,
    label: t('sell.option', { name, time: formatMinutes(monthlyMinutes, reader.locale), price: money(priceKopecks) }),
  })
  const shown = () => {
    if (address.do === 'sell') return { title: t('sell.title'), body: sell() }
    if (address.do === 'move-in') return { title: t('move_in.title'), body: <MoveInForm {...of} startsOn={contract.startsOn} /> }
    if (address.do === 'overage')
      return {
        title: overage('form.title'),
        body: <RuleForm {...of} mode={rule.mode} hours={rule.minutes === null ? '' : formatMinutes(rule.minutes, reader.locale)} />,
      }
    if (address.do === 'ask') return { title: overage('ahead.title'), body: <AheadForm {...of} /> }
    if (!term) return null
    if (address.do === 'upgrade') {
      const bigger = contract.tariffs.filter(({ monthlyMinutes }) => monthlyMinutes > term.minutesNow)
      return { title: t('upgrade.title'), body: <UpgradeForm {...of} termId={term.id} tariffs={bigger.map(option)} /> }
    }
    return { title: t('stop.title'), body: stop(term) }
  }
  const panel = shown()
  return panel ? (
    <PanelBody title={panel.title} close={close} closeLabel={t('close')}>
      {panel.body}
    </PanelBody>
  ) : (
    <PanelBody title={t('gone')} close={close} closeLabel={t('close')}>
      <p className="text-fg2">{t('gone_hint')}</p>
    </PanelBody>
  )

  function sell() {
    const own = contract.tariffs.find(({ id }) => id === contract.tariffId)
    const ladder = own ? tariffParts({ ...own, rates: {}, works: [] }).discounts : []
    return (
      <div className="grid gap-4">
        <SellForm
          {...of}
          tariffs={contract.tariffs.map(option)}
          tariffId={contract.tariffId}
          startsOn={contract.nextStart}
          months={contract.terms.find(({ state }) => state !== 'cancelled')?.months ?? 1}
        />
        {ladder.length > 0 && (
          <p className="text-12 text-fg3">{t('sell.discounts', { list: ladder.map((step) => t('sell.discount', step)).join(', ') })}</p>
        )}
      </div>
    )
  }

  function stop(term: ContractCard['terms'][number]) {
    const months = term.month ?? 0
    return (
      <StopForm {...of} termId={term.id}>
        <p>{t(term.month === null ? 'stop.text_ahead' : 'stop.text')}</p>
        <p className="text-fg2">{t('stop.refund', { refund: money(term.refundNow ?? 0), paid: money(term.paidKopecks), months })}</p>
      </StopForm>
    )
  }
}
