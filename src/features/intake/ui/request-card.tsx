import { useTranslations } from 'next-intl'
import { formatInstant, type Reader } from '@/i18n/format'
import { Banner } from '@/ui/banner'
import { Chip } from '@/ui/chip'
import { Link } from '@/ui/link'
import type { RequestCard as Request } from '../request'

/** What was asked, by whom, and what became of it. */
export function RequestCard({ tenant, request, reader }: { tenant: string; request: Request; reader: Reader }) {
  const t = useTranslations('intake.requests')
  const channel = useTranslations('ticket.channel')
  const { subject, name, company, email, phone, text, receivedAt } = request
  return (
    <article className="grid gap-4">
      <header className="grid gap-2">
        <h1 dir="auto" className="text-20 wrap-anywhere">
          {subject}
        </h1>
        <div className="flex flex-wrap items-center gap-1.5">
          <Chip icon={null}>{request.channel === 'portal' ? t('from_site') : channel(request.channel)}</Chip>
          <span className="ml-1 text-12 text-fg3">{formatInstant(receivedAt, reader)}</span>
        </div>
      </header>
      {outcome()}
      <div className="rounded-box border border-line bg-surface px-4 py-3">
        <p className="font-strong wrap-anywhere">
          <bdi>{name}</bdi>
          {company && (
            <span className="font-regular text-fg2">
              , <bdi>{company}</bdi>
            </span>
          )}
        </p>
        <p className="flex flex-wrap gap-x-4 text-12 text-fg3">
          {email && <span className="wrap-anywhere">{email}</span>}
          {phone && (
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className="hover:text-ac">
              {phone}
            </a>
          )}
        </p>
        <p dir="auto" className="mt-3 max-w-[72ch] whitespace-pre-wrap wrap-anywhere">
          {text}
        </p>
      </div>
    </article>
  )

  function outcome() {
    const { state, ticket, reason, handledBy, handledAt } = request
    if (state === 'waiting') return null
    const by = [handledBy, handledAt && formatInstant(handledAt, reader)].filter(Boolean).join(', ')
    if (state === 'refused') return <Banner tone="warning">{t('refused', { reason: reason ?? '', by })}</Banner>
    return (
      <Banner tone="done">
        {ticket &&
          t.rich('tied', {
            number: String(ticket.number),
            client: ticket.client.name,
            by,
            open: (chunks) => (
              <Link href={`/${tenant}/desk/tickets/${ticket.number}`} className="underline">
                {chunks}
              </Link>
            ),
          })}
      </Banner>
    )
  }
}
