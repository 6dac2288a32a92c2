import { useTranslations } from 'next-intl'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import type { WeekRow } from '../calendar-view'
import { hoursName } from '../schema'

type Props = { week: WeekRow[]; locale: FormatLocale; mayWrite: boolean }

/** Hours of each weekday as people type them, with a bar of the day and what it comes to. */
export function WeekFields({ week, locale, mayWrite }: Props) {
  const t = useTranslations('calendars')
  return (
    <section aria-labelledby="working-week" className="grid gap-2">
      <h2 id="working-week" className="text-14">
        {t('week')}
      </h2>
      {week.map(({ day, hours, minutes, parts }) => (
        <div key={day} className="grid grid-cols-[24px_minmax(0,1fr)_72px] items-start gap-x-2">
          <span aria-hidden="true" className="flex h-8 items-center text-fg2 max-md:h-11">
            {t(`weekday.${day}`)}
          </span>
          <div className="min-w-0">
            <TextField
              key={hours}
              name={hoursName(day)}
              label={t(`weekday_long.${day}`)}
              hideLabel
              size={32}
              defaultValue={hours}
              placeholder={t('day_off')}
              autoComplete="off"
            />
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="mt-1 block h-1 w-full">
              <rect width="100" height="4" className="fill-sunken" />
              {parts.map(({ from, length }) => (
                <rect key={from} x={from} width={length} height="4" className="fill-ac-mid" />
              ))}
            </svg>
          </div>
          <span className="flex h-8 items-center justify-end text-12 text-fg3 max-md:h-11">
            {minutes > 0 ? formatMinutes(minutes, locale) : t('day_off')}
          </span>
        </div>
      ))}
      <p className="text-12 text-fg3">{t('week_hint')}</p>
      {mayWrite && (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">{t('presets.label')}</legend>
          {(['five', 'round', 'night'] as const).map((preset) => (
            <Button key={preset} type="submit" size={28} name="step" value={`week:${preset}`}>
              {t(`presets.${preset}`)}
            </Button>
          ))}
        </fieldset>
      )}
    </section>
  )
}
