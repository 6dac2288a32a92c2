'use client'

import { useTranslations } from 'next-intl'
import type { FormatLocale } from '@/i18n/format'
import { UploadList } from './upload-list'
import { UploadPicker } from './upload-picker'
import type { useUploads } from './use-uploads'

type Props = {
  /** From `useUploads(tenant, state)`, which the form keeps: it must wait while `isBusy`. */
  files: ReturnType<typeof useUploads>
  locale: FormatLocale
}

/**
 * The files of a form (`files[]`): chosen, dropped or pasted anywhere in it, sent at once, with progress, each refused one by name and
 * reason. Without JavaScript they go with the form itself (`uploads[]`).
 */
export function UploadField({ files, locale }: Props) {
  const t = useTranslations('files')
  return (
    <div className="grid gap-2">
      <UploadPicker files={files} label={t('label')} hint={t('hint')} />
      <UploadList files={files} locale={locale} />
    </div>
  )
}
