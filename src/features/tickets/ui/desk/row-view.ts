import { useTranslations } from 'next-intl'
import { isWaiting, type Priority, type TicketStatus } from '@/domain/ticket'
import { formatAge, formatInstant, type Reader } from '@/i18n/format'
import { withGap } from '@/i18n/with-gap'
import type { ClockMeaning } from '@/ui/clock-icon'
import type { PriorityLevel } from '@/ui/priority-glyph'
import type { StatusShape } from '@/ui/status-glyph'
import type { TicketLine } from '../../ticket-line'
import { useClockWords } from '../clock-words'
import { statusShapes } from '../ticket-status'

/** A line of the queue in words. */
export type RowView = {
  number: number
  version: number
  href: string
  subject: string
  client: string
  select: string
  /** The next word is ours. */
  ours: boolean
  priority: { level: PriorityLevel; label: string }
  clock: { meaning: ClockMeaning; text: string; title: string | null } | null
  /** `short` where the list is narrow: whom one waits for stands in the clock alone. */
  status: { shape: StatusShape; text: string; short: string | null }
  people: string[]
  word: { by: TicketLine['lastWordBy']; at: string; title: string; age: string; who: string }
}

/** Lines in the reader's words; what many lines share is said once. */
export function useRowViews(tenant: string, reader: Reader): (line: TicketLine) => RowView {
  const t = useTranslations('desk.row')
  const ticket = useTranslations('ticket')
  const clockWords = useClockWords(reader)
  const priorityOf = once((level: Priority) => ({ level, label: `${ticket('priorityLabel')}: ${ticket(`priority.${level}`)}` }))
  const statusOf = once((status: TicketStatus) => ({
    shape: statusShapes[status],
    text: ticket(`status.${status}`),
    short: isWaiting(status) ? t('waits') : null,
  }))
  const select = withGap((number) => t('select', { number }))
  const spoke = once((by: TicketLine['lastWordBy']) => t(`${by}_word`))

  return (line) => ({
    number: line.number,
    version: line.version,
    href: `/${tenant}/desk/tickets/${line.number}`,
    subject: line.subject,
    client: line.clientName,
    select: select(String(line.number)),
    ours: line.lastWordBy === 'client',
    priority: priorityOf(line.priority),
    clock: clockOf(line),
    status: statusOf(line.status),
    people: line.people,
    word: wordOf(line.lastWordAt, line.lastWordBy),
  })

  /** The clock that is due first; a ticket that waits says for whom, in the words of its last wait where there are any. */
  function clockOf({ clock, status, reason }: TicketLine): RowView['clock'] {
    if (clock) return { meaning: clock.meaning, text: clockWords(clock, status).main, title: null }
    if (!isWaiting(status)) return null
    const told = status === 'waiting_third_party' && reason ? lowerFirst(reason) : ticket(`clock.paused.${waitOf(status)}`)
    return { meaning: 'paused', text: told, title: reason }
  }

  /** Who spoke last and how long ago. */
  function wordOf(at: Date, by: TicketLine['lastWordBy']): RowView['word'] {
    const who = spoke(by)
    return { by, at: at.toISOString(), title: `${formatInstant(at, reader)}, ${who}`, age: formatAge(at, reader), who }
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const waitOf = (status: TicketStatus) =>
  status === 'waiting_client' || status === 'waiting_third_party' || status === 'waiting_release' ? status : 'other'

function once<K extends string, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
