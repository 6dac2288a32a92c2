import { Building2, Inbox, Settings, Sun } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { QueueView } from '@/domain/queue'
import { DeskFrame as Frame } from '@/ui/desk-frame'
import { MenuLink } from '@/ui/menu-item'
import type { NavItem } from '@/ui/nav-item'
import type { DeskFrame } from '../frame'
import { useViewName } from './view-name'

/** Where one is: a view of the queue, or another place. */
type Here = { view: QueueView } | 'my_day' | 'clients' | 'ticket' | 'settings' | null

type Props = { frame: DeskFrame; here: Here; personMenu: ReactNode; children: ReactNode }

/** The column of places round every page of the desk. */
export function Desk({ frame, here, personMenu, children }: Props) {
  const t = useTranslations('desk')
  const common = useTranslations('common')
  const viewName = useViewName(frame.person.role)
  const home = `/${frame.tenant}/desk`
  const views: NavItem[] = frame.views.map(({ view, count }) => ({
    href: view === 'all' ? home : `${home}?view=${view}`,
    label: viewName(view),
    count,
    active: typeof here === 'object' && here?.view === view,
  }))
  const queue: NavItem = { href: home, label: t('nav.queue'), icon: <Inbox />, children: views }
  const day: NavItem = { href: `${home}/my-day`, label: t('nav.my_day'), icon: <Sun />, active: here === 'my_day' }
  const clients: NavItem = { href: `${home}/clients`, label: t('nav.clients'), icon: <Building2 />, active: here === 'clients' }
  const settings: NavItem[] =
    frame.settings.length > 0
      ? [{ href: `/${frame.tenant}/admin`, label: t('nav.settings'), icon: <Settings />, active: here === 'settings' }]
      : []
  const { role, speciality, name } = frame.person

  return (
    <Frame
      brand={{ name: frame.tenantName, href: home }}
      brandMenu={frame.hasOtherPlaces && <MenuLink href="/places">{common('menu.places')}</MenuLink>}
      nav={[[queue], [day, clients]]}
      footerNav={settings}
      phoneNav={[
        { ...day, label: t('phone.my_day') },
        { ...queue, active: typeof here === 'object' && here !== null, children: undefined },
        { ...clients, label: t('phone.clients') },
      ]}
      person={{ name, detail: role === 'specialist' && speciality ? common(`speciality.${speciality}`) : common(`role.${role}`) }}
      personMenu={personMenu}
    >
      {children}
    </Frame>
  )
}
