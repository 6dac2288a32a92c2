import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { isOver } from '@/domain/ticket'
import type { Draft } from '@/features/drafts/schema'
import { formatDate, formatDeadline, type Reader } from '@/i18n/format'
import { Banner } from '@/ui/banner'
import { Card } from '@/ui/card'
import { Facts } from '@/ui/facts'
import type { TicketThread } from '../../thread'
import { TicketStatusMark } from '../ticket-status'
import { Timeline } from '../timeline'
import { AnswerForm } from './answer-form'
import { OutcomeCard } from './outcome-card'
import { PromiseChip } from './promise-chip'
import { promiseOf } from './promise-of'
import { TicketFacts } from './ticket-facts'
import { WithdrawForm } from './withdraw-form'

type Props = {
  tenant: string
  ticket: TicketThread
  reader: Reader
  /** Comes straight from the form. */
  isNew: boolean
  /** What one has begun to write. */
  draft: Draft | null
  /** Under the facts: hours of the company, whom to call. */
  aside: ReactNode
}

/** A ticket as its client sees it: where it stands, what was said, what to do next. */
export function ClientTicket({ tenant, ticket, reader, isNew, draft, aside }: Props) {
  const t = useTranslations('portal.ticket')
  const { number, status, reason, plannedOn, release, mayAct } = ticket
  const day = plannedOn && formatDate(plannedOn.toISOString().slice(0, 10), reader.locale)
  const promise = promiseOf(ticket.clocks, status, reader.now)
  const isClosed = status === 'closed'
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_300px]">
      <div className="grid min-w-0 content-start gap-5">
        {isNew && (
          <Banner tone="done">
            {promise?.what === 'reply'
              ? t('acceptedBy', { number, moment: formatDeadline(promise.dueAt, reader) })
              : t('accepted', { number })}
          </Banner>
        )}
        <header>
          <h1 className="text-20 wrap-anywhere md:text-28">
            <bdi>{ticket.subject}</bdi> <span className="font-regular text-fg3">{t('number', { number })}</span>
          </h1>
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <TicketStatusMark status={status} forClient />
            {promise && <PromiseChip promise={promise} reader={reader} />}
            {day && !isOver(status) && (
              <span className="text-fg2">{release ? t('releaseAs', { date: day, name: release }) : t('releaseOn', { date: day })}</span>
            )}
          </p>
        </header>
        {status === 'refused' && (
          <Banner tone="warning">
            <span className="block">{reason ? t('refusedBecause', { reason }) : t('refused')}</span>
            {mayAct && <span className="block">{t('refusedNext')}</span>}
          </Banner>
        )}
        {reason && (status === 'waiting_third_party' || status === 'waiting_release') && <Banner>{t('putOff', { reason })}</Banner>}
        <section aria-label={t('thread')}>
          <Timeline tenant={tenant} ticket={ticket} address={`/${tenant}/portal/tickets/${number}`} reader={reader} forClient />
        </section>
        {!mayAct && <p className="text-fg2">{t('colleagues', { name: ticket.requester.name })}</p>}
        {mayAct && (status === 'resolved' || isClosed) && <OutcomeCard tenant={tenant} ticket={ticket} reader={reader} />}
        {mayAct && !isClosed && (
          <AnswerForm
            key={ticket.id}
            tenant={tenant}
            ticket={{ id: ticket.id, number, version: ticket.version, status }}
            draft={draft}
            reader={reader}
          />
        )}
      </div>
      <aside aria-label={t('details')} className="grid content-start gap-4">
        <Card>
          <Facts>
            <TicketFacts tenant={tenant} ticket={ticket} reader={reader} />
          </Facts>
        </Card>
        {aside}
        {mayAct && !isOver(status) && <WithdrawForm tenant={tenant} ticket={{ number, version: ticket.version }} reader={reader} />}
      </aside>
    </div>
  )
}
