import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatAge, type Reader } from '@/i18n/format'
import { Link } from '@/ui/link'
import type { FoundLine } from '../find'
import { FoundText } from './found-text'

type Props = {
  href: string
  ticket: FoundLine /** Its status. */
  mark: ReactNode
  reader: Reader /** A client knows its own name. */
  named?: boolean
}

/** A ticket that was found: where the words stood, and what stands around them. */
export function FoundTicket({ href, ticket, mark, reader, named = true }: Props) {
  const t = useTranslations('search.place')
  const { number, subject, snippet, place, clientName, receivedAt } = ticket
  const isSubject = place === 'subject'
  return (
    <li className="relative grid gap-1 px-3 py-2.5 transition-colors hover:bg-hover has-[[data-row]:focus-visible]:outline-2 has-[[data-row]:focus-visible]:-outline-offset-2 has-[[data-row]:focus-visible]:outline-ac">
      <div className="flex min-w-0 items-baseline gap-2.5">
        <span className="shrink-0 text-fg3 tabular-nums">{number}</span>
        <Link
          href={href}
          data-row
          className="min-w-0 flex-1 font-strong wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none"
        >
          {isSubject ? <FoundText pieces={snippet} /> : <bdi>{subject}</bdi>}
        </Link>
        <span className="shrink-0 text-12 text-fg2">{mark}</span>
      </div>
      {(place === 'message' || place === 'note' || place === 'file') && (
        <p className="line-clamp-2 text-fg2 wrap-anywhere">
          <FoundText pieces={snippet} />
        </p>
      )}
      <p className="flex flex-wrap gap-x-2 text-12 text-fg3">
        <span>{t(place)}</span>
        {named && (
          <>
            <span aria-hidden="true">·</span>
            <bdi className="min-w-0 wrap-anywhere">{clientName}</bdi>
          </>
        )}
        <span aria-hidden="true">·</span>
        <time dateTime={receivedAt.toISOString()}>{formatAge(receivedAt, reader)}</time>
      </p>
    </li>
  )
}
