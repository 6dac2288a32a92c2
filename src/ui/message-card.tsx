import type { ReactNode } from 'react'
import { Avatar } from '@/ui/avatar'
import { LockKeyhole, Reply } from '@/ui/icons'

export type MessageVariant = 'client' | 'reply' | 'note'

type Props = {
  variant: MessageVariant
  author: string
  /** What it is, worded: «ответ клиенту», «заметка, клиент не видит». */
  mark?: string
  /** Worded; `at` is the instant behind it. */
  time: string
  at?: Date
  files?: ReactNode
  /** In a side panel: the avatar inside, smaller words, and a client's message without a box. */
  compact?: boolean
  id?: string
  children: ReactNode
}

/** Who said what, to whom: theirs plain, ours blue, a note ochre and dashed. */
export function MessageCard({ variant, author, mark, time, at, files, compact = false, id, children }: Props) {
  const box = compact ? (variant === 'client' ? '' : `border px-3 py-2 ${skins[variant]}`) : `border px-3.5 pt-2.5 pb-3 ${skins[variant]}`
  return (
    <article id={id} aria-label={mark ? `${author}, ${mark}` : author} className={compact ? '' : 'grid-cols-[28px_1fr] gap-x-3 md:grid'}>
      {!compact && <Avatar name={author} className="max-md:hidden!" />}
      <div className={`min-w-0 rounded-box ${box}`}>
        <header className="flex items-center gap-2">
          <span className={compact ? 'flex' : 'flex md:hidden'}>
            <Avatar name={author} size={24} />
          </span>
          <span className="flex min-w-0 flex-wrap items-center gap-x-2">
            <span className="font-strong text-13 wrap-anywhere">{author}</span>
            {mark && (
              <span className={`inline-flex items-center gap-1 text-12 icon-14 ${marks[variant]}`}>
                {variant === 'note' ? <LockKeyhole /> : <Reply />}
                {mark}
              </span>
            )}
          </span>
          <time dateTime={at?.toISOString()} className={`ml-auto shrink-0 text-12 ${times[variant]}`}>
            {time}
          </time>
        </header>
        <div className={`max-w-[640px] wrap-anywhere ${compact ? 'mt-1 text-13' : 'text-14 max-md:mt-1'}`}>{children}</div>
        {files && <div className="mt-2.5">{files}</div>}
      </div>
    </article>
  )
}

const skins: Record<MessageVariant, string> = {
  client: 'border-line bg-surface',
  reply: 'border-ac-line bg-ac-soft',
  note: 'border-dashed border-note-line bg-note',
}

const marks: Record<MessageVariant, string> = { client: 'text-fg3', reply: 'text-ac', note: 'text-note-fg' }
const times: Record<MessageVariant, string> = { client: 'text-fg3', reply: 'text-fg3', note: 'text-note-fg' }
