import { useTranslations } from 'next-intl'
import { formatInstant, type Reader } from '@/i18n/format'
import { Facts } from '@/ui/facts'
import { Section } from '@/ui/section'
import { Stars } from '@/ui/stars'
import { Still } from '@/ui/still'
import { TextLink } from '@/ui/text-link'
import type { ClockView } from '../../clock-view'
import type { DeskTicket } from '../../desk-ticket'
import { ClockLines } from '../clock-lines'
import { BreachSection } from './breach-section'
import { ClientFacts } from './client-facts'
import { ClockDialogs } from './clock-dialogs'
import { HoursFacts } from './hours-facts'
import { LinkedTickets } from './linked-tickets'
import { PeopleFacts } from './people-facts'
import { WatchersSection } from './watchers-section'
import { WhereItStands } from './where-it-stands'

/** The side column of a ticket: client, hours, clocks, people, and how it ended. */
export function TicketFacts({ tenant, ticket, reader }: { tenant: string; ticket: DeskTicket; reader: Reader }) {
  const t = useTranslations('desk.ticket')
  const why = useTranslations('why')
  const { status, rating } = ticket
  return (
    <Facts>
      <ClientFacts tenant={tenant} ticket={ticket} reader={reader} />
      <HoursFacts tenant={tenant} ticket={ticket} locale={reader.locale} />
      <Section
        title={t('clocks')}
        aside={ticket.clocks.length > 0 && <TextLink href={`/${tenant}/desk/tickets/${ticket.number}/why`}>{why('link')}</TextLink>}
        quiet
      >
        {ticket.clocks.length > 0 ? (
          <Still>
            <ClockLines clocks={openFirst(ticket.clocks)} status={status} reader={reader} />
          </Still>
        ) : (
          <p className="text-fg3">{t('no_clocks')}</p>
        )}
        <ClockDialogs
          tenant={tenant}
          ticket={{ number: ticket.number, version: ticket.version }}
          reader={reader}
          gestures={ticket.clockGestures}
        />
        <WhereItStands tenant={tenant} ticket={ticket} reader={reader} />
      </Section>
      {ticket.breach && <BreachSection tenant={tenant} number={ticket.number} breach={ticket.breach} reader={reader} />}
      <PeopleFacts tenant={tenant} ticket={ticket} reader={reader} />
      <WatchersSection tenant={tenant} ticket={ticket} />
      <LinkedTickets tenant={tenant} ticket={ticket} />
      {rating && (
        <Section title={t('rating')} quiet>
          <div className="flex items-center gap-2">
            <Stars value={rating.stars} />
            <span className="text-12 text-fg3">{formatInstant(rating.at, reader)}</span>
          </div>
          {rating.comment && (
            <p dir="auto" className="mt-1.5 whitespace-pre-wrap wrap-anywhere">
              {rating.comment}
            </p>
          )}
        </Section>
      )}
    </Facts>
  )
}

/** What still runs, the nearest due on top; what has ended below. */
function openFirst(clocks: ClockView[]): ClockView[] {
  const rank = ({ state, dueAt }: ClockView) => (state === 'running' ? (dueAt?.getTime() ?? 0) : state === 'paused' ? 1e15 : 2e15)
  return [...clocks].sort((a, b) => rank(a) - rank(b))
}
