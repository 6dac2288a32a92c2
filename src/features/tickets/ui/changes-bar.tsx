'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { formatInstant, type Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { Banner } from '@/ui/banner'

/** After a conflict: what has happened since the page was read. Fetches the page anew and leaves what was typed (`wrote`) alone. */
export function ChangesBar({ state, reader, wrote = true }: { state: FormState; reader: Reader; wrote?: boolean }) {
  const t = useTranslations('ticket.change')
  const router = useRouter()
  const { changes } = state

  useEffect(() => {
    if (changes) router.refresh()
  }, [changes, router])

  if (!changes) return null
  const list = changes.map(({ kind, at, actor }) => {
    const what = t(isKnown(kind) ? kind : 'other')
    const moment = formatInstant(new Date(at), reader)
    return actor ? t('item', { what, actor, moment }) : t('itemAlone', { what, moment })
  })
  return <Banner tone="warning">{t(wrote ? 'title' : 'titlePlain', { list: [...new Set(list)].join(', ') })}</Banner>
}

const known = [
  'registered',
  'replied',
  'answered',
  'noted',
  'status',
  'priority',
  'assigned',
  'time_logged',
  'reopened',
  'accepted',
  'withdrawn',
  'rated',
  'subject',
  'category',
  'requester',
  'object',
  'team',
  'contract',
  'client',
  'time_corrected',
  'time_rejected',
] as const

const isKnown = (kind: string): kind is (typeof known)[number] => (known as readonly string[]).includes(kind)
