'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { FormatLocale } from '@/i18n/format'
import { Button } from '@/ui/button'
import { RadioCards } from '@/ui/radio-cards'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import type { OpenDay } from '../calendar-view'
import { fullDayWords } from './date-words'

type Props = { day: OpenDay; locale: FormatLocale }

/** Keyed by its date. The opened day: as the week has it, off, or with hours of its own, and what it is called. */
export function DayPanel({ day, locale }: Props) {
  const t = useTranslations('calendars.day')
  const box = useRef<HTMLElement>(null)
  const { date, choice, hours, name, usual, beneath } = day
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const asUsual = beneath ? t('beneath', { name: beneath.name, hours: beneath.hours || t('usual_off') }) : usual || t('usual_off')
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="opened-day"
      className="grid gap-3 rounded-box border border-ac-line bg-surface p-3 focus-visible:outline-none"
    >
      <h2 id="opened-day" className="text-14 first-letter:uppercase">
        {fullDayWords(date, locale)}
      </h2>
      <div key={date} className="grid gap-3 [&_label]:md:!flex-row">
        <RadioCards
          name="dayChoice"
          label={t('choice')}
          hideLabel
          defaultValue={choice}
          options={[
            { value: 'usual', label: t('usual'), hint: asUsual },
            { value: 'off', label: t('off') },
            { value: 'hours', label: t('hours') },
          ]}
        />
        <TextField name="dayHours" label={t('time')} size={32} defaultValue={hours} placeholder="10–16" autoComplete="off" />
        <TextField name="dayName" label={t('name')} size={32} defaultValue={name} maxLength={200} autoComplete="off" />
      </div>
      <div className="flex flex-wrap gap-2">
        <SubmitButton look="secondary" name="step" value="keep">
          {t('keep')}
        </SubmitButton>
        <Button type="submit" look="ghost" name="step" value="day:">
          {t('close')}
        </Button>
      </div>
    </section>
  )
}
