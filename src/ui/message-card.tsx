import { LockKeyhole, Reply } from 'lucide-react'
import type { ReactNode } from 'react'
import { Avatar } from '@/ui/avatar'

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
  /** In the side panel: the avatar moves inside. */
  compact?: boolean
  id?: string
  children: ReactNode
}

/** Who said what, to whom: theirs plain, ours blue, a note ochre and dashed. */
export function MessageCard({ variant, author, mark, time, at, files, compact = false, id, children }: Props) {
  return (
    <article
      id={id}
      aria-label={mark ? `${author}, ${mark}` : author}
      className={compact ? '' : 'grid grid-cols-[28px_1fr] gap-x-3 max-md:block'}
    >
      {!compact && <Avatar name={author} className="max-md:hidden" />}
      <div className={`min-w-0 rounded-box border ${compact ? 'px-3 py-2.5' : 'px-3.5 py-2.5'} ${skins[variant]}`}>
        <header className="flex items-baseline gap-2">
          <span className={`flex items-center self-center ${compact ? '' : 'md:hidden'}`}>
            <Avatar name={author} size={24} />
          </span>
          <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
            <span className="font-strong text-13 wrap-anywhere">{author}</span>
            {mark && (
              <span className={`inline-flex items-center gap-1 text-12 icon-14 ${marks[variant]}`}>
                {variant === 'note' ? <LockKeyhole /> : variant === 'reply' ? <Reply /> : null}
                {mark}
              </span>
            )}
          </span>
          <time dateTime={at?.toISOString()} className={`ml-auto shrink-0 text-12 ${variant === 'note' ? 'text-note-fg' : 'text-fg3'}`}>
            {time}
          </time>
        </header>
        <div className="mt-0.5 max-w-[640px] text-14 wrap-anywhere">{children}</div>
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
