import { useTranslations } from 'next-intl'
import { formatInstant, type Reader } from '@/i18n/format'
import { EventLine } from '@/ui/event-line'
import { EventList } from '@/ui/event-list'
import type { ThreadEvent } from '../timeline'
import { useEventWords } from './event-words'

type Props = { events: ThreadEvent[]; reader: Reader; forClient: boolean; indented: boolean }

/** What happened between two messages: one thing is told whole, several fold to a line that opens. */
export function TimelineEvents({ events, reader, forClient, indented }: Props) {
  const t = useTranslations('ticket.event')
  const words = useEventWords({ forClient, locale: reader.locale })
  const [first] = events
  if (!first) return null
  const list = events.map(words)
  const whole = (event: ThreadEvent, text: string) => [text, event.actor?.name].filter(Boolean).join(dot)
  return (
    <div>
      {events.length === 1 ? (
        <EventLine compact={!indented} summary={`${capital(whole(first, list[0] ?? ''))}${dot}${formatInstant(first.at, reader)}`} />
      ) : (
        <EventLine compact={!indented} summary={t('summary', { count: t('count', { count: events.length }), list: list.join(', ') })}>
          <EventList
            items={events.map((event, place) => ({
              id: event.id,
              time: formatInstant(event.at, reader),
              text: capital(whole(event, list[place] ?? '')),
            }))}
          />
        </EventLine>
      )}
    </div>
  )
}

/** Never at the beginning of a line. */
const dot = '\u00a0· '

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
