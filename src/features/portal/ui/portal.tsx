import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Bell } from '@/ui/bell'
import { FileChartColumn, Hourglass, Inbox, ReceiptText, Timer, UsersRound } from '@/ui/icons'
import type { NavItem } from '@/ui/nav-item'
import { PlaceSwitch } from '@/ui/place-switch'
import { PortalFrame as Frame } from '@/ui/portal-frame'
import { SearchBox, SearchLink } from '@/ui/search-box'
import { ShortcutKeys } from '@/ui/shortcut-keys'
import type { PortalFrame } from '../frame'
import { ZoneNote } from './zone-note'

type Props = {
  frame: PortalFrame
  here: 'tickets' | 'hours' | 'statements' | 'colleagues' | 'invoices' | 'compliance' | 'notices' | null
  personMenu: ReactNode
  /** In the top bar of a phone; the company's name on the first page. */
  title?: string
  /** An arrow on a phone, for pages under a place. */
  back?: { href: string; label: string }
  /** Above the thumb navigation of a phone: the one main action. */
  bottomBar?: ReactNode
  /** What is looked for now. */
  searched?: string
  children: ReactNode
}

/** The tabs and the thumb navigation round every page of the portal. */
export function Portal({ frame, here, personMenu, title, back, bottomBar, searched, children }: Props) {
  const t = useTranslations('portal')
  const common = useTranslations('common')
  const locale = useLocale()
  const home = `/${frame.tenant}/portal`
  const notices = `/${frame.tenant}/notices`
  const searchWord = useTranslations('search')('label')
  const nav: NavItem[] = [{ href: home, label: t('nav.tickets'), icon: <Inbox />, active: here === 'tickets' }]
  if (frame.seesCompany) nav.push({ href: `${home}/hours`, label: t('nav.hours'), icon: <Hourglass />, active: here === 'hours' })
  if (frame.person.role === 'responsible')
    nav.push({ href: `${home}/compliance`, label: t('nav.compliance'), icon: <Timer />, active: here === 'compliance' })
  if (frame.seesStatements)
    nav.push({ href: `${home}/statements`, label: t('nav.statements'), icon: <FileChartColumn />, active: here === 'statements' })
  if (frame.mayInvite)
    nav.push({ href: `${home}/colleagues`, label: t('nav.colleagues'), icon: <UsersRound />, active: here === 'colleagues' })
  if (frame.seesInvoices)
    nav.push({ href: `${home}/invoices`, label: t('nav.invoices'), icon: <ReceiptText />, active: here === 'invoices' })
  return (
    <Frame
      brand={{ name: frame.tenantName, href: home, logo: frame.logo, accent: frame.accent }}
      brandMenu={
        frame.places.length > 0 && (
          <PlaceSwitch
            places={frame.places.map((place) => ({
              ...place,
              href: place.path,
              name: place.tenantName,
              detail: common(`role.${place.role}`),
            }))}
            all={{ href: '/places', label: common('menu.all_places') }}
          />
        )
      }
      nav={nav}
      person={{ name: frame.person.name, detail: frame.clientName }}
      personMenu={personMenu}
      bell={<Bell href={notices} countPath={`${notices}/count`} count={frame.unread.count} pressed={here === 'notices'} />}
      search={
        <>
          <SearchBox action={`${home}/search`} label={searchWord} value={searched} className="w-44 max-md:hidden lg:w-56" />
          <span className="md:hidden">
            <SearchLink href={`${home}/search`} label={searchWord} />
          </span>
        </>
      }
      title={title ?? frame.clientName}
      back={back}
      bottomBar={bottomBar}
    >
      {children}
      <ShortcutKeys lines={[{ caps: ['/'], code: 'Slash', text: searchWord }]} />
      <ZoneNote timeZone={frame.timeZone}>{t('zone', { zone: zoneName(frame.timeZone, locale) })}</ZoneNote>
    </Frame>
  )
}

const zoneName = (timeZone: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts().find(({ type }) => type === 'timeZoneName')
    ?.value ?? timeZone
