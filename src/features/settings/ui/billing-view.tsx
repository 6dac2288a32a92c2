import { useTranslations } from 'next-intl'
import { vatPercent, vats } from '@/domain/invoice'
import { type FormatLocale, formatNumber } from '@/i18n/format'
import { RequisiteFields } from '@/ui/requisite-fields'
import { SaveForm } from '@/ui/save-form'
import { Section } from '@/ui/section'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { keepBilling, keepSeller } from '../actions'
import type { Billing } from '../billing'

type Props = { tenant: string; billing: Billing; locale: FormatLocale; mayWrite: boolean }

/** In whose name invoices are made out, and how. */
export function BillingView({ tenant, billing, locale, mayWrite }: Props) {
  const t = useTranslations('settings.billing')
  const label = useTranslations('requisites')
  const { version, requisites, vat, invoicePrefix, invoiceDays, hourlyKopecks } = billing
  const common = { version, submit: t('save'), mayWrite }
  return (
    <div className="grid max-w-[640px] gap-6 pb-8">
      <Section title={t('seller.title')}>
        <p className="mb-4 text-fg3">{t('seller.lead')}</p>
        <SaveForm action={keepSeller.bind(null, tenant)} {...common}>
          <RequisiteFields key={JSON.stringify(requisites)} requisites={requisites} label={(field) => label(field)} />
        </SaveForm>
      </Section>
      <Section title={t('invoices.title')} className="border-line border-t pt-6">
        <SaveForm action={keepBilling.bind(null, tenant)} {...common}>
          <div key={JSON.stringify([vat, invoicePrefix, invoiceDays, hourlyKopecks])} className="grid gap-4 sm:grid-cols-2">
            <SelectField
              name="vat"
              label={t('invoices.vat')}
              hint={t('invoices.vat_hint')}
              size={32}
              options={vats.map((name) => ({ value: name, label: vatName(vatPercent[name]) }))}
              defaultValue={vat}
            />
            <TextField
              name="invoicePrefix"
              label={t('invoices.prefix')}
              hint={t('invoices.prefix_hint')}
              size={32}
              defaultValue={invoicePrefix}
              maxLength={20}
            />
            <TextField
              name="invoiceDays"
              type="number"
              min={0}
              max={60}
              label={t('invoices.days')}
              hint={t('invoices.days_hint')}
              size={32}
              defaultValue={invoiceDays}
              required
            />
            <TextField
              name="hourlyKopecks"
              label={t('invoices.hourly')}
              hint={t('invoices.hourly_hint')}
              size={32}
              inputMode="decimal"
              trailing="₽"
              defaultValue={formatNumber(hourlyKopecks / 100, locale, hourlyKopecks % 100 === 0 ? 0 : 2)}
              required
            />
          </div>
        </SaveForm>
      </Section>
    </div>
  )

  function vatName(percent: number | null) {
    return percent === null ? t('invoices.vat_none') : t('invoices.vat_of', { percent })
  }
}
