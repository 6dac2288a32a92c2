'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/ui/select-field'
import type { Breach } from '../../breach-cause'

/** Why a late ticket was late, asked with the step that resolves it where nobody has said yet. */
export function CauseField({ breach }: { breach: Breach | null }) {
  const t = useTranslations('desk.move')
  if (!breach || breach.cause || breach.choices.length === 0) return null
  return (
    <SelectField
      name="causeId"
      label={t('cause')}
      size={32}
      placeholder={t(breach.isDemanded ? 'cause_needed' : 'cause_later')}
      options={breach.choices.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
