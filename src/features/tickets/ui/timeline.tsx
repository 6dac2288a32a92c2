import type { ReactNode } from 'react'
import type { Reader } from '@/i18n/format'
import type { ThreadEvent, ThreadMessage, TimelineItem } from '../thread'
import { TicketMessage } from './ticket-message'
import { TimelineEvents } from './timeline-events'

type Props = {
  tenant: string
  items: TimelineItem[]
  reader: Reader
  /** Words for the client's own eyes. */
  forClient?: boolean
  /** In the side panel. */
  compact?: boolean
}

/** A ticket from its first word to now: messages as cards, what happened between them folded to one line. */
export function Timeline({ tenant, items, reader, forClient = false, compact = false }: Props) {
  return (
    <ol className="grid gap-4">
      {stretches(items).map((stretch) => (
        <li key={stretch.key} className="min-w-0">
          {content(stretch)}
        </li>
      ))}
    </ol>
  )

  function content(stretch: Stretch): ReactNode {
    if (!stretch.message) return <TimelineEvents events={stretch.events} reader={reader} forClient={forClient} indented={!compact} />
    return <TicketMessage tenant={tenant} message={stretch.message} reader={reader} forClient={forClient} compact={compact} />
  }
}

type Stretch = { key: string; message: ThreadMessage | null; events: ThreadEvent[] }

/** Neighbouring events go together; a move that only follows from what is said beside it is left out. */
function stretches(items: TimelineItem[]): Stretch[] {
  const result: Stretch[] = []
  for (const item of items) {
    if (item.item === 'message') result.push({ key: item.message.id, message: item.message, events: [] })
    else if (!followsFrom(item.event, items)) {
      const last = result.at(-1)
      if (last && !last.message) last.events.push(item.event)
      else result.push({ key: item.event.id, message: null, events: [item.event] })
    }
  }
  return result
}

function followsFrom(event: ThreadEvent, items: TimelineItem[]): boolean {
  if (event.kind === 'time_logged') return items.some((item) => item.item === 'message' && isWorkOf(item.message, event))
  if (event.kind !== 'status') return false
  const causes = ['accepted', 'withdrawn', 'reopened']
  return items.some((item) => item.item === 'event' && causes.includes(item.event.kind) && +item.event.at === +event.at)
}

/** The message says itself how long it took. */
const isWorkOf = (message: ThreadMessage, event: ThreadEvent) => message.timeEntries.length > 0 && +message.at === +event.at
