import { useTranslations } from 'next-intl'
import { type Html, html } from '@/ui/html'
import { Building2 } from '@/ui/icons'
import { Markup } from '@/ui/markup'
import { Menu } from '@/ui/menu'
import { MenuDivider, MenuLink } from '@/ui/menu-item'
import { Still } from '@/ui/still'
import type { Queue } from '../queue'
import { queueHref, type Wanted } from './queue-href'

type Props = { tenant: string; address: Wanted; clients: Queue['clients']; triggerClassName: string }

/** Whose tickets the list shows. A hundred clients are no elements of React. */
export function ClientMenu({ tenant, address, clients, triggerClassName }: Props) {
  const t = useTranslations('desk.client')
  const of = (client: string | null) => queueHref(tenant, { ...address, client, object: null, requester: null })
  const somebody = of(SOMEBODY)
  const lines = clients.map(({ id, name, count }) =>
    line(id === address.client ? of(null) : somebody.replace(SOMEBODY, id), name, count, id === address.client),
  )
  return (
    <Menu
      triggerClassName={triggerClassName}
      trigger={
        <>
          <Building2 />
          {t('label')}
        </>
      }
    >
      <Still>
        <Markup html={html`${lines}`} />
      </Still>
      {clients.length > 0 && <MenuDivider />}
      {address.client && <MenuLink href={of(null)}>{t('all')}</MenuLink>}
      <MenuLink href={`/${tenant}/desk/clients`}>{t('more')}</MenuLink>
    </Menu>
  )
}

/** Stands for each of the clients in the one address that is made for all of them. */
const SOMEBODY = '00000000-0000-7000-8000-000000000000'

const line = (href: string, name: string, count: number, isCurrent: boolean): Html =>
  html`<a href="${href}" data-soft="top" class="menu-line"${isCurrent && html` aria-current="true"`}><bdi>${name}</bdi><span>${count}</span></a>`
