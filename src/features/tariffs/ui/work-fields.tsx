'use client'

import { useTranslations } from 'next-intl'
import { type RegularWork, rhythms } from '@/domain/tariff'
import { specialities } from '@/domain/ticket'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'

const weekdays = [1, 2, 3, 4, 5, 6, 7]

/** Name, rhythm and doer of a regular work. Both days stand there: the chosen rhythm takes its own. */
export function WorkFields({ work }: { work?: RegularWork }) {
  const t = useTranslations('tariffs.works')
  const speciality = useTranslations('common.speciality')
  return (
    <>
      <TextField
        name="name"
        label={t('name')}
        size={32}
        defaultValue={work?.name}
        placeholder={t('name_example')}
        autoComplete="off"
        required
      />
      <SelectField
        name="every"
        label={t('every')}
        size={32}
        options={rhythms.map((rhythm) => ({ value: rhythm, label: t(`every_${rhythm}`) }))}
        defaultValue={work?.every ?? 'day'}
      />
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          name="weekday"
          label={t('weekday')}
          size={32}
          options={weekdays.map((day) => ({ value: String(day), label: t('weekday_name', { day: String(day) }) }))}
          defaultValue={String(work?.every === 'week' ? work.on : 1)}
        />
        <TextField
          name="monthday"
          label={t('monthday')}
          size={32}
          type="number"
          min={1}
          max={31}
          defaultValue={work?.every === 'month' ? work.on : 1}
        />
      </div>
      <SelectField
        name="speciality"
        label={t('speciality')}
        hint={t('speciality_hint')}
        size={32}
        placeholder={t('anybody')}
        options={specialities.map((name) => ({ value: name, label: speciality(name) }))}
        defaultValue={work?.speciality ?? ''}
      />
    </>
  )
}
