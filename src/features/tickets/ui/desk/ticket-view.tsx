import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { ReadingColumn } from '@/ui/reading-column'
import type { DeskTicket } from '../../desk-ticket'
import { Timeline } from '../timeline'
import { ComposerOf } from './composer-of'
import { TicketChips } from './ticket-chips'

/** The ticket's own column: what it is, all that was said and done, and the answer. */
export function TicketView({ tenant, ticket, reader }: { tenant: string; ticket: DeskTicket; reader: Reader }) {
  const t = useTranslations('desk.ticket')
  return (
    <ReadingColumn>
      <header className="mb-4">
        <h1 className="mb-2 text-20 wrap-anywhere">
          <bdi>{ticket.subject}</bdi> <span className="font-regular text-14 text-fg3">#{ticket.number}</span>
        </h1>
        <TicketChips tenant={tenant} ticket={ticket} reader={reader} />
      </header>
      <section aria-label={t('thread')}>
        <Timeline tenant={tenant} ticket={ticket} address={`/${tenant}/desk/tickets/${ticket.number}`} reader={reader} />
      </section>
      <div className="mt-6 -mx-1 bg-surface px-1 md:[@media(min-height:760px)]:sticky md:[@media(min-height:760px)]:bottom-0 md:-mb-4 md:pb-4">
        <ComposerOf tenant={tenant} ticket={ticket} reader={reader} />
      </div>
    </ReadingColumn>
  )
}
