'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OverageRule } from '@/domain/consent'
import { parseDuration } from '@/domain/duration'
import type { Speciality, TimeEntryKind } from '@/domain/ticket'
import type { FormatLocale } from '@/i18n/format'
import { useBalance } from '@/i18n/use-balance'
import { Timer } from '@/ui/icons'
import { NowNext } from '@/ui/now-next'
import { TextField } from '@/ui/text-field'
import { KindField } from './kind-field'
import { SpecialityField } from './speciality-field'

type Props = {
  speciality: Speciality | null
  /** Minutes the client has left of the month; none without a contract in force. */
  left: number | null
  /** What happens to work beyond the hours. */
  rule: OverageRule | null
  /** Shown where it is not the client's hours, so that it can be said otherwise. */
  kind: TimeEntryKind
  locale: FormatLocale
  /** As it was typed before. */
  defaultMinutes?: string
}

/** What the answer has taken, and what the client will then have left. Mount it anew to clear it. */
export function TimeSpent({ speciality, left, rule, kind, locale, defaultMinutes = '' }: Props) {
  const t = useTranslations('desk.write')
  const balance = useBalance(locale)
  const [typed, setTyped] = useState(defaultMinutes)
  return (
    <>
      <span aria-hidden="true" className="flex items-center gap-2 text-fg2 max-md:w-full">
        <Timer />
        {t('spent')}
      </span>
      <TextField
        name="minutes"
        label={t('spent')}
        hideLabel
        placeholder={t('minutes_hint')}
        size={32}
        defaultValue={defaultMinutes}
        autoComplete="off"
        className="w-24 has-aria-invalid:w-64 max-md:min-w-24 max-md:flex-1"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <SpecialityField label={t('speciality')} hideLabel defaultValue={speciality} className="w-44 max-md:flex-1" />
      {kind !== 'specialist' && <KindField label={t('kind')} hideLabel defaultValue={kind} className="w-44 max-md:flex-1" />}
      {left !== null && kind === 'specialist' && (
        <output className="ml-auto flex flex-wrap items-center gap-x-2 text-fg2 max-md:ml-0 max-md:w-full">
          <NowNext {...balance({ left, rule, minutes: parseDuration(typed) ?? 0 })} />
        </output>
      )}
    </>
  )
}
