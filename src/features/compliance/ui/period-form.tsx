import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { inputBox, inputSize } from '@/ui/input-style'
import { SelectField } from '@/ui/select-field'
import { type ComplianceAddress, periods } from '../schema'

type Props = { address: ComplianceAddress; first: string; last: string; isOwn: boolean; clients?: { id: string; name: string }[] }

/** The period and the client of a report, as a question of its address: works without script. */
export function PeriodForm({ address, first, last, isOwn, clients }: Props) {
  const t = useTranslations('compliance')
  const date = `${inputBox} ${inputSize[32]}`
  return (
    <form method="get" className="flex flex-wrap items-end gap-2 print:hidden">
      {(['tariff', 'manager', 'priority', 'speciality'] as const).map((name) => {
        const value = address[name]
        return value && <input key={name} type="hidden" name={name} value={value} />
      })}
      <SelectField
        name="period"
        label={t('period')}
        size={32}
        defaultValue={address.period}
        options={periods.map((period) => ({ value: period, label: t(`periods.${period}`) }))}
      />
      <label className="grid gap-1.5 font-strong text-13">
        {t('first_day')}
        <input type="date" name="from" defaultValue={isOwn ? first : ''} className={date} />
      </label>
      <label className="grid gap-1.5 font-strong text-13">
        {t('last_day')}
        <input type="date" name="to" defaultValue={isOwn ? last : ''} className={date} />
      </label>
      {clients && clients.length > 0 && (
        <SelectField
          name="client"
          label={t('client')}
          size={32}
          placeholder={t('all_clients')}
          defaultValue={address.client ?? ''}
          options={clients.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Button size={32} type="submit">
        {t('show')}
      </Button>
    </form>
  )
}
