'use client'

import { useTranslations } from 'next-intl'
import { IconButton } from '@/ui/icon-button'
import { Copy } from '@/ui/icons'
import { showToast } from '@/ui/show-toast'

/** `#1042` for a letter or a commit. */
export function CopyNumber({ number }: { number: number }) {
  const t = useTranslations('desk')
  const copy = () => void navigator.clipboard.writeText(`#${number}`).then(() => showToast({ text: t('keys.copied', { number }) }))
  return <IconButton label={t('ticket.copy')} icon={<Copy />} shortcut="Period" onClick={copy} />
}
