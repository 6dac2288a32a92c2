import { useTranslations } from 'next-intl'
import { formatInstant, formatMinutes, formatTime, type Reader } from '@/i18n/format'
import { MessageCard } from '@/ui/message-card'
import type { ThreadMessage } from '../thread'
import { Attachments } from './attachments'

type Props = {
  tenant: string
  message: ThreadMessage
  reader: Reader
  /** Words for the client's own eyes: «ответ вам». */
  forClient?: boolean
  /** The page names the day above it: only the time is told. */
  timeOnly?: boolean
  compact?: boolean
}

/** One message as typed: whatever it holds is shown, never interpreted. */
export function TicketMessage({ tenant, message, reader, forClient = false, timeOnly = false, compact = false }: Props) {
  const t = useTranslations('ticket')
  const { kind, author, text, at, attachments, timeEntries } = message
  const mark = kind === 'request' ? undefined : kind === 'note' ? t('message.note') : t(forClient ? 'message.replyToYou' : 'message.reply')
  return (
    <MessageCard
      id={`message-${message.id}`}
      variant={kind === 'request' ? 'client' : kind}
      author={author.name}
      mark={mark}
      time={timeOnly ? formatTime(at, reader) : formatInstant(at, reader)}
      at={at}
      compact={compact}
      files={attachments.length > 0 && <Attachments tenant={tenant} files={attachments} locale={reader.locale} />}
    >
      <p dir="auto" className="whitespace-pre-wrap">
        {text}
      </p>
      {timeEntries.map((entry) => (
        <p key={entry.speciality} className="mt-1.5 text-12 text-fg3">
          {t('message.worked', { time: formatMinutes(entry.minutes, reader.locale), speciality: t(`speciality.${entry.speciality}`) })}
        </p>
      ))}
    </MessageCard>
  )
}
