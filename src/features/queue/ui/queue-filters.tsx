import { ArrowDownNarrowWide, ListFilter, X } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type QueueSort, queueSorts } from '@/domain/queue'
import { Menu } from '@/ui/menu'
import { MenuDivider, MenuLink } from '@/ui/menu-item'
import type { QueueAddress } from '../schema'
import { queueHref } from './queue-href'

type Named = { id: string; name: string }

type Props = { tenant: string; address: QueueAddress; client: Named | null; clients: Named[] }

const chip =
  'relative inline-flex h-[22px] max-w-56 shrink-0 items-center gap-1.5 rounded-box border border-line px-1.5 text-12 text-fg2 transition-colors icon-14 touch-target hover:border-line2 hover:text-fg max-md:h-7 max-md:px-2'

/** Whose tickets and in what order; both are in the address. Keyed by it, so that a menu closes once one has chosen. */
export function QueueFilters({ tenant, address, client, clients }: Props) {
  const t = useTranslations('desk')
  const { view, sort, client: clientId } = address
  const to = (change: { sort?: QueueSort; client?: string | null }) => queueHref(tenant, { view, sort, client: clientId, ...change })
  return (
    <>
      <Menu
        key={client?.id ?? 'all'}
        triggerClassName={`${chip} ${client ? 'border-ac-line bg-ac-soft text-ac' : ''}`}
        trigger={
          <>
            <ListFilter />
            <span dir="auto" className="truncate">
              {client ? t('client.chosen', { name: client.name }) : t('client.all')}
            </span>
          </>
        }
      >
        {clients.map(({ id, name }) => (
          <MenuLink key={id} href={to({ client: id })} aria-current={id === client?.id ? 'true' : undefined}>
            <bdi>{name}</bdi>
          </MenuLink>
        ))}
        {clients.length > 0 && <MenuDivider />}
        <MenuLink href={`/${tenant}/desk/clients`}>{t('client.more')}</MenuLink>
      </Menu>
      {client && (
        <Link href={to({ client: null })} aria-label={t('client.clear')} title={t('client.clear')} className={chip}>
          <X />
        </Link>
      )}
      <Menu
        key={address.sort}
        label={`${t('sort.label')}: ${t(`sort.${address.sort}`)}`}
        triggerClassName={chip}
        trigger={
          <>
            <ArrowDownNarrowWide />
            {t(`sort.${address.sort}`)}
          </>
        }
      >
        {queueSorts.map((sort) => (
          <MenuLink key={sort} href={to({ sort })} aria-current={sort === address.sort ? 'true' : undefined}>
            {t(`sort.${sort}`)}
          </MenuLink>
        ))}
      </Menu>
    </>
  )
}
