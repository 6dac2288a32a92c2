import { useTranslations } from 'next-intl'
import { X } from '@/ui/icons'
import { Link } from '@/ui/link'
import type { QueueAddress } from '../address'
import type { ActiveFilter } from './filter-words'
import { queueHref } from './queue-href'

type Props = { tenant: string; address: QueueAddress; active: ActiveFilter[] }

/** What narrows the list, each taken off by a press; and all of it at once. */
export function ActiveFilters({ tenant, address, active }: Props) {
  const t = useTranslations('desk.filter')
  if (active.length === 0) return null
  const { view, sort, back } = address
  return (
    <ul aria-label={t('active')} className="flex flex-wrap items-center gap-1.5 border-line border-b px-5 py-2 max-md:px-4">
      {active.map(({ field, name, value, off }) => (
        <li key={field} className="min-w-0 max-w-full">
          <Link
            href={queueHref(tenant, { ...address, after: null, ticket: null, ...off })}
            aria-label={t('remove', { name, value })}
            scroll={false}
            className="relative inline-flex h-[22px] max-w-full items-center gap-1 rounded-box border border-ac-line bg-ac-soft px-1.5 text-12 text-ac icon-14 touch-target hover:border-ac max-md:h-7"
          >
            <span className="shrink-0">{name}:</span>
            <bdi className="min-w-0 max-w-64 truncate font-strong">{value}</bdi>
            <X className="shrink-0" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={queueHref(tenant, { view, sort, back })}
          scroll={false}
          className="relative inline-flex h-[22px] items-center rounded-box px-1.5 text-12 text-fg2 touch-target hover:text-fg max-md:h-7"
        >
          {t('clear')}
        </Link>
      </li>
    </ul>
  )
}
