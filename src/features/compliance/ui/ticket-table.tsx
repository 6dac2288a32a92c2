import { useTranslations } from 'next-intl'
import type { BehindTicket } from '@/data/compliance-tickets'
import { priorities } from '@/domain/ticket'
import { formatInstant, formatMinutes, type Reader } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'

/** The tickets behind a figure. */
export function TicketTable({ tenant, tickets, reader }: { tenant: string; tickets: BehindTicket[]; reader: Reader }) {
  const t = useTranslations('compliance')
  const words = useTranslations('ticket.priority')
  const time = (minutes: number | null) => (minutes === null ? '—' : formatMinutes(minutes, reader.locale))
  return (
    <Table
      caption={t('tickets_behind')}
      columns={[
        { label: '№', figure: true },
        { label: t('ticket') },
        { label: t('client') },
        { label: t('priority') },
        { label: t('received') },
        { label: t('reaction'), figure: true },
        { label: t('start'), figure: true },
        { label: t('result') },
      ]}
    >
      {tickets.map((ticket) => (
        <Row key={ticket.number}>
          <Cell figure quiet>
            {ticket.number}
          </Cell>
          <Cell head className="min-w-40 wrap-anywhere">
            <TextLink href={`/${tenant}/desk/tickets/${ticket.number}`} className="text-fg!">
              <bdi>{ticket.subject}</bdi>
            </TextLink>
          </Cell>
          <Cell quiet className="wrap-anywhere">
            {ticket.clientName}
          </Cell>
          <Cell quiet>{words(priorities.find((one) => one === ticket.priority) ?? 'normal')}</Cell>
          <Cell quiet className="whitespace-nowrap">
            {formatInstant(ticket.receivedAt, reader)}
          </Cell>
          <Cell figure>{time(ticket.reactionTook)}</Cell>
          <Cell figure>{time(ticket.startTook)}</Cell>
          <Cell className={ticket.promiseKept === false ? 'text-breach' : 'text-done'}>
            {ticket.promiseKept === null ? '—' : t(ticket.promiseKept ? 'kept' : 'late')}
            {ticket.cause && <span className="block text-12 text-fg3">{ticket.cause}</span>}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
