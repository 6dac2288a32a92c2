import { useTranslations } from 'next-intl'
import { lookOf } from '@/features/files/schema'
import { type FormatLocale, formatFileSize } from '@/i18n/format'
import { FileList } from '@/ui/file-list'
import { FileListItem } from '@/ui/file-list-item'
import { FileGallery } from './file-gallery'

export type Attached = { id: string; name: string; size: number; type: string }

/** The files of a message: what can be looked at in small, and each as a download. */
export function Attachments({ tenant, files, locale }: { tenant: string; files: Attached[]; locale: FormatLocale }) {
  const t = useTranslations('ticket.message')
  if (files.length === 0) return null
  const shown = files.flatMap(({ id, name, type }) => {
    const look = lookOf(type)
    return look ? [{ id, name, look }] : []
  })
  return (
    <div className="grid gap-2">
      {shown.length > 0 && <FileGallery tenant={tenant} files={shown} />}
      <FileList label={t('files')}>
        {files.map((file) => (
          <FileListItem key={file.id} name={file.name} size={formatFileSize(file.size, locale)} href={`/${tenant}/files/${file.id}`} />
        ))}
      </FileList>
    </div>
  )
}
