'use client'

import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { type FormAnswer, useFormAnswer } from '@/ui/form'
import { Section } from '@/ui/section'
import type { Effect } from '../effect'
import { EffectPanel } from './effect-panel'

/** Stands in another part's form: what its answer says would become of open tickets, nothing until it says. */
export function EffectSlot({ tenant, reader }: { tenant: string; reader: Reader }) {
  const t = useTranslations('calendars.effect')
  const { effect } = useFormAnswer<FormAnswer & { effect?: Effect }>()
  if (!effect) return null
  return (
    <Section title={t('title')} level={3}>
      <EffectPanel tenant={tenant} effect={effect} reader={reader} />
    </Section>
  )
}
