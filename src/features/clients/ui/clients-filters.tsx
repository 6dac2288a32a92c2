import { useTranslations } from 'next-intl'
import { classes } from '@/ui/classes'
import { FilterLink } from '@/ui/filter-link'
import { ChevronDown } from '@/ui/icons'
import { Menu } from '@/ui/menu'
import { MenuDivider, MenuLink } from '@/ui/menu-item'
import type { ClientsAddress } from '../schema'
import { clientsHref } from './clients-href'

type Props = { tenant: string; address: ClientsAddress; managers: { id: string; name: string }[]; me: string }

/** Whose clients, and whether the archived. */
export function ClientsFilters({ tenant, address, managers, me }: Props) {
  const t = useTranslations('clients')
  const to = (change: Partial<ClientsAddress>) => clientsHref(tenant, { ...address, after: '', ...change })
  const chosen = address.manager === 'none' ? t('no_manager') : managers.find(({ id }) => id === address.manager)?.name
  const current = (is: boolean) => (is ? 'true' : undefined)
  return (
    <div className="flex flex-wrap items-center gap-2">
      {managers.some(({ id }) => id === me) && (
        <FilterLink href={to({ manager: address.manager === me ? '' : me })} aria-current={current(address.manager === me)}>
          {t('filter.mine')}
        </FilterLink>
      )}
      <Menu
        trigger={
          <>
            {chosen ?? t('filter.any_manager')}
            <ChevronDown />
          </>
        }
        triggerClassName={classes(chip, address.manager !== '' && address.manager !== me && 'border-ac-line bg-ac-soft text-ac')}
      >
        <MenuLink href={to({ manager: '' })} aria-current={current(!address.manager)}>
          {t('filter.any_manager')}
        </MenuLink>
        <MenuLink href={to({ manager: 'none' })} aria-current={current(address.manager === 'none')}>
          {t('filter.without_manager')}
        </MenuLink>
        <MenuDivider />
        {managers.map(({ id, name }) => (
          <MenuLink key={id} href={to({ manager: id })} aria-current={current(address.manager === id)}>
            {name}
          </MenuLink>
        ))}
      </Menu>
      <FilterLink href={to({ archived: address.archived ? '' : 'yes' })} aria-current={current(address.archived === 'yes')}>
        {t('filter.archived')}
      </FilterLink>
    </div>
  )
}

const chip =
  'relative inline-flex h-[22px] shrink-0 items-center gap-1.5 rounded-box border border-line px-1.5 text-12 text-fg2 transition-colors icon-14 touch-target hover:border-line2 hover:text-fg max-md:h-7 max-md:px-2'
