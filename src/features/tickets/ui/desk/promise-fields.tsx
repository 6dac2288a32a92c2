'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/ui/text-field'

type Props = { plannedOn?: string; release?: string | null }

/** When what is waited for comes out, and what it is called. */
export function PromiseFields({ plannedOn, release }: Props) {
  const t = useTranslations('intake.release')
  return (
    <div className="grid grid-cols-[10rem_minmax(0,1fr)] gap-3 max-sm:grid-cols-1">
      <TextField type="date" name="plannedOn" label={t('planned_on')} defaultValue={plannedOn} size={32} required />
      <TextField
        name="release"
        label={t('name')}
        hint={t('name_hint')}
        defaultValue={release ?? undefined}
        size={32}
        maxLength={120}
        autoComplete="off"
        dir="auto"
      />
    </div>
  )
}
