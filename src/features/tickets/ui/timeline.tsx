import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Reader } from '@/i18n/format'
import { Still } from '@/ui/still'
import { TextLink } from '@/ui/text-link'
import type { Timeline as Thread, ThreadEvent, ThreadMessage, TimelineItem } from '../timeline'
import { TicketMessage } from './ticket-message'
import { TimelineEvents } from './timeline-events'

type Props = {
  tenant: string
  ticket: Omit<Thread, 'items'> & { number: number; timeline: TimelineItem[] }
  /** Of the ticket's own page, where earlier parts of a long one are read. */
  address: string
  reader: Reader
  /** Words for the client's own eyes. */
  forClient?: boolean
  /** In the side panel. */
  compact?: boolean
}

/** A ticket from its first word to now: messages as cards, what happened between them folded to one line. */
export function Timeline({ tenant, ticket, address, reader, forClient = false, compact = false }: Props) {
  const t = useTranslations('writing.thread')
  const { request, timeline, earlier, isOld, number } = ticket
  return (
    <>
      {isOld && (
        <p className="mb-4 text-12">
          <TextLink href={address}>{t('newest')}</TextLink>
        </p>
      )}
      <ol className="grid gap-4">
        {request && <li className="min-w-0">{said(request)}</li>}
        {earlier && (
          <li className="min-w-0 text-12">
            <TextLink href={`${address}?before=${earlier.toISOString()}`}>{t('earlier')}</TextLink>
          </li>
        )}
        {stretches(timeline).map((stretch) => (
          <li key={stretch.key} className="min-w-0">
            {stretch.message ? said(stretch.message) : happened(stretch.events)}
          </li>
        ))}
      </ol>
    </>
  )

  function said(message: ThreadMessage): ReactNode {
    const card = <TicketMessage tenant={tenant} number={number} message={message} reader={reader} forClient={forClient} compact={compact} />
    return message.attachments.length > 0 || message.heldUntil ? card : <Still>{card}</Still>
  }

  function happened(events: ThreadEvent[]): ReactNode {
    return (
      <Still>
        <TimelineEvents events={events} reader={reader} forClient={forClient} indented={!compact} />
      </Still>
    )
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
  const causes = ['accepted', 'withdrawn', 'reopened', 'closed_silently']
  return items.some((item) => item.item === 'event' && causes.includes(item.event.kind) && +item.event.at === +event.at)
}

/** The message says itself how long it took. */
const isWorkOf = (message: ThreadMessage, event: ThreadEvent) => message.timeEntries.length > 0 && +message.at === +event.at
