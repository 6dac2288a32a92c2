import { useTranslations } from 'next-intl'
import { specialities } from '@/domain/ticket'
import { type FormatLocale, formatMoney } from '@/i18n/format'
import { SaveForm } from '@/ui/save-form'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { keepPricing } from '../actions'
import { increments, ladderSteps, rateName } from '../schema'
import type { TariffCard } from '../tariff-card'
import { roubles } from './roubles'

type Props = { tenant: string; tariff: TariffCard; locale: FormatLocale; mayWrite: boolean }

/** How entries round, what an hour of each speciality over the tariff costs, and what is off for months paid at once. */
export function PricingForm({ tenant, tariff, locale, mayWrite }: Props) {
  const t = useTranslations('tariffs.pricing')
  const speciality = useTranslations('common.speciality')
  const { incrementMinutes, rates, discounts } = tariff
  return (
    <SaveForm action={keepPricing.bind(null, tenant)} version={tariff.version} submit={t('save')} mayWrite={mayWrite}>
      <input type="hidden" name="tariffId" value={tariff.id} />
      <div key={JSON.stringify([incrementMinutes, rates, discounts])} className="grid gap-4">
        <SelectField
          name="incrementMinutes"
          label={t('increment')}
          hint={t('increment_hint')}
          size={32}
          options={increments.map((minutes) => ({ value: String(minutes), label: t('increment_of', { minutes }) }))}
          defaultValue={String(incrementMinutes)}
        />
        <fieldset className="min-w-0">
          <legend className="mb-1 font-strong text-13">{t('rates')}</legend>
          <p className="mb-2 text-12 text-fg3">{t('rates_hint', { price: formatMoney(tariff.overageKopecks, locale, { short: true }) })}</p>
          <div className="grid grid-cols-2 gap-3">
            {specialities.map((name) => (
              <TextField
                key={name}
                name={rateName(name)}
                label={speciality(name)}
                size={32}
                inputMode="decimal"
                trailing="₽"
                autoComplete="off"
                defaultValue={rates[name] === undefined ? '' : roubles(rates[name], locale)}
              />
            ))}
          </div>
        </fieldset>
        <fieldset className="min-w-0">
          <legend className="mb-1 font-strong text-13">{t('discounts')}</legend>
          <p className="mb-2 text-12 text-fg3">{t('discounts_hint')}</p>
          <div className="grid gap-2">
            {ladderSteps.map((step) => {
              const set = discounts[step - 1]
              return (
                <div key={step} className="grid grid-cols-2 gap-3">
                  <TextField
                    name={`months_${step}`}
                    label={t('months', { step })}
                    hideLabel={step > 1}
                    size={32}
                    inputMode="numeric"
                    placeholder={step === 1 ? '6' : undefined}
                    defaultValue={set?.months ?? ''}
                  />
                  <TextField
                    name={`percent_${step}`}
                    label={t('percent', { step })}
                    hideLabel={step > 1}
                    size={32}
                    inputMode="numeric"
                    trailing="%"
                    placeholder={step === 1 ? '10' : undefined}
                    defaultValue={set?.percent ?? ''}
                  />
                </div>
              )
            })}
          </div>
        </fieldset>
      </div>
    </SaveForm>
  )
}
