'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/ui/select-field'
import type { ReasonChoice } from '../../reasons'

/** Why a late ticket was late, asked with the step that resolves it. */
export function CauseField({ causes }: { causes: ReasonChoice[] }) {
  const t = useTranslations('desk.move')
  return (
    <SelectField
      name="causeId"
      label={t('cause')}
      size={32}
      placeholder={t('cause_later')}
      options={causes.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
