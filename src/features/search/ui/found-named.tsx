import { useTranslations } from 'next-intl'
import type { Named } from '@/data/search-names'
import { Avatar } from '@/ui/avatar'
import { Building2, Globe } from '@/ui/icons'
import { Link } from '@/ui/link'
import { hrefOfNamed } from './named-href'

/** Clients, objects and people of that name, each with the way to what is theirs. */
export function FoundNamed({ tenant, named }: { tenant: string; named: Named[] }) {
  const common = useTranslations('common.role')
  const t = useTranslations('search')
  return (
    <ul className="grid gap-px">
      {named.map((each) => (
        <li key={`${each.kind} ${each.id}`} className="relative flex min-h-9 items-center gap-2.5 rounded-box px-3 py-1.5 hover:bg-hover">
          <Face named={each} />
          <Link
            href={hrefOfNamed(tenant, each)}
            data-row
            aria-label={each.kind === 'client' ? undefined : t('all_tickets', { name: each.name })}
            className="min-w-0 wrap-anywhere after:absolute after:inset-0 after:rounded-box"
          >
            <bdi>{each.name}</bdi>
          </Link>
          <span className="ml-auto min-w-0 truncate text-12 text-fg3">
            <bdi>{[each.role && common(each.role), each.clientName].filter(Boolean).join(', ')}</bdi>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Face({ named }: { named: Named }) {
  if (named.kind === 'client') return <Building2 className="shrink-0 text-fg3" />
  if (named.kind === 'object') return <Globe className="shrink-0 text-fg3" />
  return <Avatar name={named.name} size={20} />
}
