import { useTranslations } from 'next-intl'
import { formatInstant, type Reader } from '@/i18n/format'
import { RichTextBody } from '@/ui/rich-text-body'
import type { ThreadMessage } from '../timeline'

/** «Изменено», and for staff what it said before. */
export function FormerWords({ editedAt, edits, reader }: { editedAt: Date; edits: ThreadMessage['edits']; reader: Reader }) {
  const t = useTranslations('writing.mend')
  const mended = t('mended', { moment: formatInstant(editedAt, reader) })
  if (edits.length === 0) return <p className="mt-1.5 text-12 text-fg3">{mended}</p>
  return (
    <details className="mt-1.5 text-12 text-fg3">
      <summary className="relative w-fit rounded-inner underline decoration-dotted underline-offset-2 touch-target hover:text-fg2">
        {mended}
      </summary>
      <ol className="mt-2 grid gap-2">
        {edits.map(({ id, text, html, at }) => (
          <li key={id} className="border-line2 border-l-2 pl-3">
            <p>{t('until', { moment: formatInstant(at, reader) })}</p>
            <RichTextBody text={text} html={html} className="text-fg2" />
          </li>
        ))}
      </ol>
    </details>
  )
}
