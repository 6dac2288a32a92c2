import { Inbox, UsersRound } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NavItem } from '@/ui/nav-item'
import { PortalFrame as Frame } from '@/ui/portal-frame'
import type { PortalFrame } from '../frame'

type Props = {
  frame: PortalFrame
  here: 'tickets' | 'colleagues' | null
  personMenu: ReactNode
  /** In the top bar of a phone; the company's name on the first page. */
  title?: string
  /** An arrow on a phone, for pages under a place. */
  back?: { href: string; label: string }
  /** Above the thumb navigation of a phone: the one main action. */
  bottomBar?: ReactNode
  children: ReactNode
}

/** The tabs and the thumb navigation round every page of the portal. */
export function Portal({ frame, here, personMenu, title, back, bottomBar, children }: Props) {
  const t = useTranslations('portal.nav')
  const home = `/${frame.tenant}/portal`
  const nav: NavItem[] = [{ href: home, label: t('tickets'), icon: <Inbox />, active: here === 'tickets' }]
  if (frame.mayInvite) nav.push({ href: `${home}/colleagues`, label: t('colleagues'), icon: <UsersRound />, active: here === 'colleagues' })
  return (
    <Frame
      brand={{ name: frame.tenantName, href: home }}
      nav={nav}
      person={{ name: frame.person.name, detail: frame.clientName }}
      personMenu={personMenu}
      title={title ?? frame.clientName}
      back={back}
      bottomBar={bottomBar}
    >
      {children}
    </Frame>
  )
}
