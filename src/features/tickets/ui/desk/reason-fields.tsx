'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAnswer } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { TextArea } from '@/ui/text-area'
import type { ReasonChoice } from '../../reasons'

/** One of the tenant's reasons, with what its author will read and what may be added to it. */
export function ReasonFields({ reasons }: { reasons: ReasonChoice[] }) {
  const t = useTranslations('intake.reason')
  const { typed } = useAnswer('reasonId')
  const [chosen, choose] = useState(typed)
  const text = reasons.find(({ id }) => id === chosen)?.text
  if (reasons.length === 0) return <TextArea name="reason" label={t('own')} hint={t('author_reads')} rows={2} maxLength={500} dir="auto" />
  return (
    <>
      <div className="grid gap-2">
        <SelectField
          name="reasonId"
          label={t('label')}
          placeholder={t('choose')}
          options={reasons.map(({ id, name }) => ({ value: id, label: name }))}
          size={32}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {text && <p className="text-12 text-fg2 wrap-anywhere">{t('text', { text })}</p>}
      </div>
      <TextArea name="reason" label={t('comment')} hint={t('author_reads')} rows={2} maxLength={500} dir="auto" />
    </>
  )
}
