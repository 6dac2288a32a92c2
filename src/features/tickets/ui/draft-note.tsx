'use client'

import { useTranslations } from 'next-intl'
import type { Draft } from '@/features/drafts/schema'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import type { DraftState } from './use-draft'

/** «Черновик сохранён», with the way to throw it away. */
export function DraftNote({ state, onDrop }: { state: DraftState; onDrop: () => void }) {
  const t = useTranslations('writing.draft')
  if (state === 'none') return null
  return (
    <span className="flex items-center gap-1">
      <span role="status">{t(state)}</span>
      <Button look="ghost" size={28} onClick={onDrop} className="px-1.5! text-12!">
        {t('drop')}
      </Button>
    </span>
  )
}

type Props = { taken: Draft; onTheirs: (draft: Draft) => void; onMine: () => void }

/** Another tab has saved other words for the same place: whoever writes chooses. */
export function DraftChoice({ taken, onTheirs, onMine }: Props) {
  const t = useTranslations('writing.draft')
  return (
    <Banner
      tone="warning"
      action={
        <span className="flex flex-wrap gap-2">
          <Button size={28} onClick={() => onTheirs(taken)}>
            {t('theirs')}
          </Button>
          <Button size={28} onClick={onMine}>
            {t('mine')}
          </Button>
        </span>
      }
    >
      {t('taken', { text: (taken.fields.text ?? '').slice(0, 120) })}
    </Banner>
  )
}
