import { Inbox, UsersRound } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NavItem } from '@/ui/nav-item'
import { PortalFrame as Frame } from '@/ui/portal-frame'
import type { PortalFrame } from '../frame'
import { ZoneNote } from './zone-note'

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
  const t = useTranslations('portal')
  const locale = useLocale()
  const home = `/${frame.tenant}/portal`
  const nav: NavItem[] = [{ href: home, label: t('nav.tickets'), icon: <Inbox />, active: here === 'tickets' }]
  if (frame.mayInvite)
    nav.push({ href: `${home}/colleagues`, label: t('nav.colleagues'), icon: <UsersRound />, active: here === 'colleagues' })
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
      <ZoneNote timeZone={frame.timeZone}>{t('zone', { zone: zoneName(frame.timeZone, locale) })}</ZoneNote>
    </Frame>
  )
}

const zoneName = (timeZone: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts().find(({ type }) => type === 'timeZoneName')
    ?.value ?? timeZone
