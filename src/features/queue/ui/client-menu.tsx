'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { Building2 } from '@/ui/icons'
import { Menu } from '@/ui/menu'
import { MenuDivider, menuItemStyle } from '@/ui/menu-item'
import type { Queue } from '../queue'
import { queueHref, type Wanted } from './queue-href'

type Props = { tenant: string; address: Wanted; clients: Queue['clients']; triggerClassName: string }

/** Whose tickets the list shows. A hundred clients are plain links; one listener follows them within the application. */
export function ClientMenu({ tenant, address, clients, triggerClassName }: Props) {
  const t = useTranslations('desk.client')
  const router = useRouter()
  const of = (client: string | null) => queueHref(tenant, { ...address, client, object: null, requester: null })
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.push(`${link.pathname}${link.search}`)
  }
  const item = (href: string, name: string, count?: number, isCurrent = false) => (
    <a key={href} href={href} className={menuItemStyle} aria-current={isCurrent || undefined}>
      <bdi className="min-w-0 flex-1 truncate">{name}</bdi>
      {count !== undefined && <span className="text-12 text-fg3">{count}</span>}
    </a>
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links inside are what is pressed; Enter clicks them */}
      <div className="grid grid-cols-1" onClick={follow}>
        {clients.map(({ id, name, count }) => item(of(id === address.client ? null : id), name, count, id === address.client))}
        {clients.length > 0 && <MenuDivider />}
        {address.client && item(of(null), t('all'))}
        {item(`/${tenant}/desk/clients`, t('more'))}
      </div>
    </Menu>
  )
}
