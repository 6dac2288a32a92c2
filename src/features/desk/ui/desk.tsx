import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { QueueView } from '@/domain/queue'
import { Bell } from '@/ui/bell'
import { DeskFrame as Frame } from '@/ui/desk-frame'
import {
  Bell as BellIcon,
  Building2,
  ChartColumn,
  CircleHelp,
  FileChartColumn,
  Hourglass,
  Inbox,
  ReceiptText,
  Search,
  Settings,
  Sun,
} from '@/ui/icons'
import type { NavItem } from '@/ui/nav-item'
import { PlaceSwitch } from '@/ui/place-switch'
import type { DeskFrame } from '../frame'
import { DeskSearch } from './desk-search'
import { useViewName } from './view-name'

/** Where one is: a view of the queue, or another place. */
type Here =
  | { view: QueueView; byClient?: boolean }
  | 'my_day'
  | 'clients'
  | 'reports'
  | 'hours'
  | 'statements'
  | 'requests'
  | 'invoices'
  | 'ticket'
  | 'settings'
  | 'notices'
  | null

type Props = { frame: DeskFrame; here: Here; personMenu: ReactNode /** What is looked for now. */; searched?: string; children: ReactNode }

/** The column of places round every page of the desk. */
export function Desk({ frame, here, personMenu, searched, children }: Props) {
  const t = useTranslations('desk')
  const common = useTranslations('common')
  const viewName = useViewName(frame.person.role)
  const home = `/${frame.tenant}/desk`
  const views: NavItem[] = frame.views.map(({ view, count }) => ({
    href: view === 'all' ? home : `${home}?view=${view}`,
    label: viewName(view),
    count,
    active: typeof here === 'object' && here?.view === view && !here.byClient,
  }))
  const byClient: NavItem = {
    href: `${home}?sort=client`,
    label: t('by_client'),
    active: typeof here === 'object' && Boolean(here?.byClient),
  }
  const queue: NavItem = { href: home, label: t('nav.queue'), icon: <Inbox />, children: [...views, byClient] }
  const day: NavItem = { href: `${home}/my-day`, label: t('nav.my_day'), icon: <Sun />, active: here === 'my_day' }
  const clients: NavItem = { href: `${home}/clients`, label: t('nav.clients'), icon: <Building2 />, active: here === 'clients' }
  const hours: NavItem = { href: `${home}/hours/week`, label: t('nav.hours'), icon: <Hourglass />, active: here === 'hours' }
  const invoices: NavItem[] = frame.mayWriteClients
    ? [{ href: `${home}/invoices`, label: t('nav.invoices'), icon: <ReceiptText />, active: here === 'invoices' }]
    : []
  const reports: NavItem = { href: `${home}/reports/sla`, label: t('nav.reports'), icon: <ChartColumn />, active: here === 'reports' }
  const statements: NavItem[] = frame.mayWriteClients
    ? [{ href: `${home}/statements`, label: t('nav.statements'), icon: <FileChartColumn />, active: here === 'statements' }]
    : []
  const asking = frame.settings.filter(({ asks }) => asks).length
  const settings: NavItem[] =
    frame.settings.length > 0
      ? [
          {
            href: `/${frame.tenant}/admin`,
            label: t('nav.settings'),
            icon: <Settings />,
            active: here === 'settings',
            due: true,
            count: asking || undefined,
          },
        ]
      : []
  const requests: NavItem[] =
    frame.requests === null
      ? []
      : [
          {
            href: `${home}/requests`,
            label: t('nav.requests'),
            icon: <CircleHelp />,
            count: frame.requests,
            due: frame.requests > 0,
            active: here === 'requests',
          },
        ]
  const notices = `/${frame.tenant}/notices`
  const { role, speciality, name } = frame.person

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
      bell={<Bell href={notices} countPath={`${notices}/count`} count={frame.unread.count} pressed={here === 'notices'} />}
      search={<DeskSearch tenant={frame.tenant} searched={searched} settings={settings} />}
      nav={[[queue], [...requests, day, clients, hours, ...statements, ...invoices, reports]]}
      footerNav={settings}
      phoneNav={[
        { ...day, label: t('phone.my_day') },
        { ...queue, active: typeof here === 'object' && here !== null, children: undefined },
        { ...clients, label: t('phone.clients') },
        { href: notices, label: t('phone.notices'), icon: <BellIcon />, active: here === 'notices', due: true, count: frame.unread.count },
        { href: `${home}/search`, label: common('menu.search'), icon: <Search /> },
        ...requests,
        ...invoices,
        reports,
        ...statements,
      ]}
      person={{ name, detail: role === 'specialist' && speciality ? common(`speciality.${speciality}`) : common(`role.${role}`) }}
      personMenu={personMenu}
    >
      {children}
    </Frame>
  )
}
