import { useTranslations } from 'next-intl'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { roubles } from './roubles'

type Terms = { name: string; monthlyMinutes: number; priceKopecks: number; overageKopecks: number; calendarId: string | null }
type Props = { terms?: Terms; calendars: { id: string; name: string }[]; locale: FormatLocale }

/** What a tariff costs and gives; hours and sums as people type them. */
export function TermFields({ terms, calendars, locale }: Props) {
  const t = useTranslations('settings.tariffs')
  return (
    <>
      <TextField name="name" label={t('name')} size={32} defaultValue={terms?.name} autoComplete="off" required />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        <TextField
          name="monthlyMinutes"
          label={t('hours')}
          size={32}
          placeholder={t('hours_example')}
          defaultValue={terms && formatMinutes(terms.monthlyMinutes, locale)}
          required
        />
        <TextField
          name="priceKopecks"
          label={t('price')}
          size={32}
          inputMode="decimal"
          trailing="₽"
          defaultValue={terms && roubles(terms.priceKopecks, locale)}
          required
        />
        <TextField
          name="overageKopecks"
          label={t('overage')}
          size={32}
          inputMode="decimal"
          trailing="₽"
          defaultValue={terms && roubles(terms.overageKopecks, locale)}
          required
        />
      </div>
      <div>
        <SelectField
          name="calendarId"
          label={t('calendar')}
          size={32}
          placeholder={t('own_calendar')}
          options={calendars.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={terms?.calendarId ?? ''}
        />
        <p className="mt-1.5 text-12 text-fg3">{t('calendar_changes')}</p>
      </div>
    </>
  )
}
