import { useTranslations } from 'next-intl'
import { formatAge, formatInstant, type Reader } from '@/i18n/format'
import { Link } from '@/ui/link'
import type { RequestLine } from '../requests'

/** Requests as lines: who, what about, how long ago; how it ended where it has. */
export function RequestRows({ tenant, requests, reader }: { tenant: string; requests: RequestLine[]; reader: Reader }) {
  const t = useTranslations('intake.requests')
  const channel = useTranslations('ticket.channel')
  return (
    <ul aria-label={t('title')} className="divide-y divide-line border-line border-b">
      {requests.map((request) => (
        <li
          key={request.id}
          className="relative grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 px-5 py-2 hover:bg-hover max-md:px-4 has-[[data-row]:focus-visible]:outline-2 has-[[data-row]:focus-visible]:-outline-offset-2 has-[[data-row]:focus-visible]:outline-ac md:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_minmax(0,14rem)_5.5rem]"
        >
          <span className="min-w-0 max-md:order-2 max-md:col-span-2 max-md:text-12 max-md:text-fg3">
            <span dir="auto" className="block truncate" title={request.name}>
              {request.name}
            </span>
            {request.company && (
              <span dir="auto" className="block truncate text-12 text-fg3" title={request.company}>
                {request.company}
              </span>
            )}
          </span>
          <Link
            href={`/${tenant}/desk/requests/${request.id}`}
            data-row
            dir="auto"
            title={request.subject}
            className="min-w-0 after:absolute after:inset-0 focus-visible:shadow-none focus-visible:outline-none max-md:order-1 max-md:wrap-anywhere md:truncate"
          >
            {request.subject}
          </Link>
          <span className="min-w-0 truncate text-12 text-fg3 max-md:order-4 max-md:col-span-2">{ending(request)}</span>
          <time
            dateTime={request.receivedAt.toISOString()}
            title={formatInstant(request.receivedAt, reader)}
            className="justify-self-end text-12 text-fg3 max-md:order-1"
          >
            {formatAge(request.receivedAt, reader)}
          </time>
        </li>
      ))}
    </ul>
  )

  function ending({ state, ticket, reason, email, phone, channel: by }: RequestLine) {
    if (state === 'tied' && ticket) return t('tied_to', { number: String(ticket.number), client: ticket.client.name })
    if (state === 'refused') return reason
    return [by === 'portal' ? t('from_site') : channel(by), email ?? phone].filter(Boolean).join(', ')
  }
}
