import { useTranslations } from 'next-intl'
import { formatAge, formatInstant, type Reader } from '@/i18n/format'
import { LockKeyhole, Reply } from '@/ui/icons'
import type { TicketLine } from '../../ticket-line'

/** Who spoke last and how long ago; accent where the next word is ours. */
export function LastWord({ line, reader }: { line: Pick<TicketLine, 'lastWordAt' | 'lastWordBy'>; reader: Reader }) {
  const t = useTranslations('desk.row')
  const { lastWordAt: at, lastWordBy: by } = line
  return (
    <time
      dateTime={at.toISOString()}
      title={`${formatInstant(at, reader)}, ${t(`${by}_word`)}`}
      className={`flex items-center gap-1 whitespace-nowrap text-12 icon-14 ${by === 'client' ? 'text-ac' : 'text-fg3'}`}
    >
      {by === 'note' ? <LockKeyhole /> : <Reply />}
      {formatAge(at, reader)}
      <span className="sr-only">, {t(`${by}_word`)}</span>
    </time>
  )
}
