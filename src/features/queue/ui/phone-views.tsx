import { useTranslations } from 'next-intl'
import type { QueueView } from '@/domain/queue'
import { FilterLink } from '@/ui/filter-link'
import { queueHref } from './queue-href'

type Props = { tenant: string; views: { view: QueueView; count: number; name: string }[]; current: QueueView }

/** On a phone the column of views is a row of chips. */
export function PhoneViews({ tenant, views, current }: Props) {
  const t = useTranslations('desk')
  return (
    <nav aria-label={t('views')} className="flex flex-wrap gap-2 md:hidden">
      {views.map(({ view, count, name }) => (
        <FilterLink key={view} href={queueHref(tenant, { view })} aria-current={view === current ? 'page' : undefined}>
          {name} {count}
        </FilterLink>
      ))}
    </nav>
  )
}
