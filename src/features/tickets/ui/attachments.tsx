import { useTranslations } from 'next-intl'
import { type FormatLocale, formatFileSize } from '@/i18n/format'
import { FileList } from '@/ui/file-list'
import { FileListItem } from '@/ui/file-list-item'

export type Attached = { id: string; name: string; size: number }

/** The files of a message, each a download. */
export function Attachments({ tenant, files, locale }: { tenant: string; files: Attached[]; locale: FormatLocale }) {
  const t = useTranslations('ticket.message')
  if (files.length === 0) return null
  return (
    <FileList label={t('files')}>
      {files.map((file) => (
        <FileListItem key={file.id} name={file.name} size={formatFileSize(file.size, locale)} href={`/${tenant}/files/${file.id}`} />
      ))}
    </FileList>
  )
}
