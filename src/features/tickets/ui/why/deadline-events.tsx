import { useTranslations } from 'next-intl'
import { formatInstant, formatMinutes, type Reader } from '@/i18n/format'
import { Section } from '@/ui/section'
import { Cell, Row, Table } from '@/ui/table'
import type { DeadlineEvent } from '../../why'

type Props = { events: DeadlineEvent[]; reader: Reader; forClient: boolean }

/** What moved the deadline, from where to where, by whom. */
export function DeadlineEvents({ events, reader, forClient }: Props) {
  const t = useTranslations('why')
  const words = useEventWords(reader, forClient)
  if (events.length === 0) return null
  return (
    <Section title={t('events')}>
      <Table
        caption={t('events_table')}
        columns={[{ label: t('when') }, { label: t('what') }, { label: t('who') }, { label: t('becomes') }]}
      >
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events are only ever appended
          <Row key={index}>
            <Cell className="whitespace-nowrap">{formatInstant(event.at, reader)}</Cell>
            <Cell>{words(event)}</Cell>
            <Cell quiet>{event.actor ?? t('by_itself')}</Cell>
            <Cell className="whitespace-nowrap">
              {event.dueAfter ? t('until', { moment: formatInstant(event.dueAfter, reader) }) : '—'}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  )
}

function useEventWords(reader: Reader, forClient: boolean) {
  const t = useTranslations('why.event')
  const status = useTranslations('why.reason')
  return ({ kind, reason, targetMinutes, targetDays }: DeadlineEvent): string => {
    const target = targetDays === null ? formatMinutes(targetMinutes, reader.locale) : t('days', { count: targetDays })
    if (kind === 'started') return t('started', { target })
    if (kind === 'paused') {
      const wait = waits.find((one) => one === reason) ?? 'waiting_client'
      return t('paused', { reason: status(forClient && wait === 'waiting_client' ? 'waiting_you' : wait) })
    }
    if (kind === 'retargeted') {
      const [cause = ''] = (reason ?? '').split('_from_change')
      return t(causes.find((one) => one === cause) ?? 'retargeted', { target })
    }
    if (kind === 'voided') return reason ? t('voided', { reason }) : t('voided_plain')
    if (kind === 'resumed' || kind === 'recalculated' || kind === 'met' || kind === 'cancelled') return t(kind)
    return t('retargeted', { target })
  }
}

const waits = ['waiting_client', 'waiting_third_party', 'waiting_release'] as const
const causes = ['priority', 'tariff', 'extension', 'merge'] as const
