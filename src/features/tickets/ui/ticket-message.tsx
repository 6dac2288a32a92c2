import { useTranslations } from 'next-intl'
import { formatInstant, formatMinutes, formatTime, type Reader } from '@/i18n/format'
import { MessageCard } from '@/ui/message-card'
import { RichTextBody } from '@/ui/rich-text-body'
import type { ThreadMessage } from '../timeline'
import { Attachments } from './attachments'
import { FormerWords } from './former-words'
import { MendReply } from './mend-reply'

type Props = {
  tenant: string
  /** Of its ticket. */
  number: number
  message: ThreadMessage
  reader: Reader
  /** Words for the client's own eyes: «ответ вам». */
  forClient?: boolean
  /** The page names the day above it: only the time is told. */
  timeOnly?: boolean
  compact?: boolean
}

/** One message as written; while the letter of a reply waits, its author may mend it. */
export function TicketMessage({ tenant, number, message, reader, forClient = false, timeOnly = false, compact = false }: Props) {
  const t = useTranslations('ticket')
  const tWriting = useTranslations('writing')
  const { id, kind, author, text, html, at, attachments, timeEntries, editedAt, heldUntil } = message
  const mark = kind === 'request' ? undefined : kind === 'note' ? t('message.note') : t(forClient ? 'message.replyToYou' : 'message.reply')
  return (
    <MessageCard
      id={`message-${id}`}
      variant={kind === 'request' ? 'client' : kind}
      author={author.name ?? tWriting('formerClient')}
      mark={mark}
      time={timeOnly ? formatTime(at, reader) : formatInstant(at, reader)}
      at={at}
      compact={compact}
      files={attachments.length > 0 && <Attachments tenant={tenant} files={attachments} locale={reader.locale} />}
    >
      <RichTextBody text={text} html={html} />
      {timeEntries.map((entry) => (
        <p key={entry.id} className="mt-1.5 text-12 text-fg3">
          {t('message.worked', { time: formatMinutes(entry.minutes, reader.locale), speciality: t(`speciality.${entry.speciality}`) })}
          {entry.status === 'pending' && `, ${t('message.workPending')}`}
        </p>
      ))}
      {editedAt && <FormerWords editedAt={editedAt} edits={message.edits} reader={reader} />}
      {heldUntil && (
        <MendReply
          tenant={tenant}
          mine={message.mayMend}
          message={{ id, number, text, html, seen: String(editedAt?.getTime() ?? '') }}
          leaves={formatTime(heldUntil, reader)}
        />
      )}
    </MessageCard>
  )
}
