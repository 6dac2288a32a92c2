import { useTranslations } from 'next-intl'
import { formatDay, type Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { Card } from '@/ui/card'
import { CornerDownRight } from '@/ui/icons'
import { Stars } from '@/ui/stars'
import type { TicketThread } from '../../thread'
import { AcceptForm } from './accept-form'
import { RateForm } from './rate-form'
import { ReopenForm } from './reopen-form'

type Props = { tenant: string; ticket: TicketThread; reader: Reader }

/** What a client does with a result: rates it, takes it, or sends it back with a reason. */
export function OutcomeCard({ tenant, ticket, reader }: Props) {
  const t = useTranslations('portal.outcome')
  const { status, rating, resolvedAt, closedAt, closesAt, mayReopen } = ticket
  const isResolved = status === 'resolved'
  /** All that the forms need: what they are given, the browser gets. */
  const which = { number: ticket.number, version: ticket.version }
  const mayRate = !rating && resolvedAt !== null
  return (
    <Card accent={mayRate}>
      <section id="outcome" aria-labelledby="outcome-title" className="grid scroll-mt-6 gap-4">
        <div>
          <h2 id="outcome-title" className="text-16">
            {isResolved || !closedAt ? t('title') : t('closed', { date: formatDay(closedAt, reader) })}
          </h2>
          {mayRate && <p className="text-fg2">{t(isResolved ? 'lead' : 'closedLead')}</p>}
        </div>
        {isResolved && closesAt && <p className="text-13 text-fg3">{t('closesBy', { date: formatDay(closesAt, reader) })}</p>}
        {rating && (
          <div className="grid gap-1">
            <p className="flex items-center gap-2">
              <span className="text-fg2">{t('rated')}</span>
              <Stars value={rating.stars} />
            </p>
            {rating.comment && (
              <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
                {rating.comment}
              </p>
            )}
          </div>
        )}
        {mayRate && <RateForm tenant={tenant} number={ticket.number} />}
        {!isResolved && !mayReopen && (
          <div className="grid justify-items-start gap-2 border-line border-t pt-4">
            <p className="text-fg2">{t('tooLate')}</p>
            <ButtonLink href={`/${tenant}/portal/tickets/new?follows=${ticket.number}`} icon={<CornerDownRight />}>
              {t('followUp')}
            </ButtonLink>
          </div>
        )}
        {(isResolved || mayReopen) && (
          <div className="grid gap-3 border-line border-t pt-4">
            {isResolved && <AcceptForm tenant={tenant} ticket={which} reader={reader} />}
            {mayReopen && <ReopenForm tenant={tenant} ticket={which} reader={reader} />}
          </div>
        )}
      </section>
    </Card>
  )
}
