import { useTranslations } from 'next-intl'
import { queueSorts } from '@/domain/queue'
import { ArrowDownNarrowWide, ArrowUpNarrowWide } from '@/ui/icons'
import { Menu } from '@/ui/menu'
import { MenuDivider, MenuLink } from '@/ui/menu-item'
import type { QueueAddress } from '../address'
import type { Choices } from '../choices'
import type { Queue } from '../queue'
import { ClientMenu } from './client-menu'
import { FilterMenu } from './filter-menu'
import { queueHref, type Wanted } from './queue-href'

type Props = { tenant: string; address: QueueAddress; choices: Choices; clients: Queue['clients']; active: number }

const chip =
  'relative inline-flex h-[22px] max-w-56 shrink-0 items-center gap-1.5 rounded-box border border-line px-1.5 text-12 text-fg2 transition-colors icon-14 touch-target hover:border-line2 hover:text-fg max-md:h-7 max-md:px-2'

/** What the list is narrowed to and its order; both are in the address. Keyed by it, so that a menu closes once one has chosen. */
export function QueueFilters({ tenant, address, choices, clients, active }: Props) {
  const t = useTranslations('desk')
  const { sort, back, client } = address
  const to = (change: Wanted) => queueHref(tenant, { ...address, after: null, ticket: null, ...change })
  return (
    <>
      <FilterMenu tenant={tenant} address={address} choices={choices} active={active} />
      <ClientMenu
        key={`client ${client}`}
        tenant={tenant}
        address={{ ...address, after: null, ticket: null }}
        clients={clients}
        triggerClassName={chip}
      />
      <Menu
        key={`sort ${sort} ${back}`}
        label={`${t('sort.label')}: ${t(back ? `sort_back.${sort}` : `sort.${sort}`)}`}
        triggerClassName={chip}
        trigger={
          <>
            {back ? <ArrowUpNarrowWide /> : <ArrowDownNarrowWide />}
            {t(back ? `sort_back.${sort}` : `sort.${sort}`)}
          </>
        }
      >
        {queueSorts.map((each) => (
          <MenuLink key={each} href={to({ sort: each, back: false })} aria-current={each === sort && !back ? 'true' : undefined}>
            {t(`sort.${each}`)}
          </MenuLink>
        ))}
        {sort !== 'due' && (
          <>
            <MenuDivider />
            <MenuLink href={to({ back: !back })}>{t(back ? `sort.${sort}` : `sort_back.${sort}`)}</MenuLink>
          </>
        )}
      </Menu>
    </>
  )
}
