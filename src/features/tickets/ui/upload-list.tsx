'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { type FormatLocale, formatFileSize, formatPercent } from '@/i18n/format'
import { Checkbox } from '@/ui/checkbox'
import { FieldError } from '@/ui/field-error'
import { FileList } from '@/ui/file-list'
import { FileListItem } from '@/ui/file-list-item'
import { useAnswer } from '@/ui/form'
import { IconButton } from '@/ui/icon-button'
import { RotateCw, X } from '@/ui/icons'
import { useHydrated } from '@/ui/use-hydrated'
import { isRunning, type Upload, type useUploads } from './use-uploads'

/** What is attached, on its way, or refused. */
export function UploadList({ files, locale }: { files: ReturnType<typeof useUploads>; locale: FormatLocale }) {
  const t = useTranslations('files')
  const id = useId()
  const hydrated = useHydrated()
  const { error } = useAnswer('files')
  const worded = useReason()
  const { uploads } = files

  return (
    <>
      {uploads.length > 0 && (
        <FileList label={t('list')}>
          {uploads.map((one) =>
            one.id && !hydrated ? (
              <li key={one.key}>
                <Checkbox name="files[]" value={one.id} label={one.name} defaultChecked />
              </li>
            ) : (
              <FileListItem
                key={one.key}
                name={one.name}
                size={one.size === null ? undefined : formatFileSize(one.size, locale)}
                error={worded(one.error)}
                action={action(one)}
              />
            ),
          )}
        </FileList>
      )}
      {hydrated && uploads.map((one) => one.id && <input key={one.key} type="hidden" name="files[]" value={one.id} />)}
      <FieldError id={id} text={error} />
      <p role="status" className="sr-only">
        {uploads.filter((one) => one.id).map((one) => `${t('attached', { name: one.name })}. `)}
      </p>
    </>
  )

  function action(one: Upload): ReactNode {
    if (!hydrated) return null
    const percent = isRunning(one) ? formatPercent(one.progress ?? 0, locale) : null
    const label = percent ? t('cancel', { name: one.name }) : t('remove', { name: one.name })
    return (
      <span className="flex items-center gap-1">
        {percent && <span className="text-12 text-fg3">{percent}</span>}
        {(one.error === 'offline' || one.error === 'failed') && one.file && (
          <IconButton label={t('retryOf', { name: one.name })} icon={<RotateCw />} onClick={() => files.retry(one)} />
        )}
        <IconButton label={label} icon={<X />} onClick={() => files.remove(one)} />
      </span>
    )
  }
}

/** The server's words as they came; our own by name. */
function useReason(): (error: Upload['error']) => string | undefined {
  const t = useTranslations('files')
  const tError = useTranslations('error')
  return (error) => {
    if (error === undefined) return undefined
    if (error === 'offline' || error === 'failed' || error === 'signedOut') return t(error)
    if (typeof error === 'string') return error
    return tError(error.key as Parameters<typeof tError>[0], error.values)
  }
}
