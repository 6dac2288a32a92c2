import { useTranslations } from 'next-intl'
import { ListKeys } from '@/ui/list-keys'
import { ShortcutKeys, type ShortcutLine } from '@/ui/shortcut-keys'

type Props = {
  tenant: string /** A list stands on the page. */
  list?: boolean /** A ticket does. */
  ticket?: boolean
  mayAssign?: boolean
  /** The list can be narrowed. */
  filters?: boolean
}

/** The keys of a page of the desk, by their place on the keyboard; `?` lists them. */
export function DeskKeys({ tenant, list = false, ticket = false, mayAssign = false, filters = false }: Props) {
  const t = useTranslations('desk.keys')
  const places: ShortcutLine[] = [
    { caps: ['G', 'Q'], code: 'KeyG KeyQ', text: t('go_queue'), href: `/${tenant}/desk` },
    { caps: ['G', 'D'], code: 'KeyG KeyD', text: t('go_day'), href: `/${tenant}/desk/my-day` },
    { caps: ['G', 'C'], code: 'KeyG KeyC', text: t('go_clients'), href: `/${tenant}/desk/clients` },
    { caps: ['G', 'R'], code: 'KeyG KeyR', text: t('go_reports'), href: `/${tenant}/desk/reports/sla` },
  ]
  const rows: ShortcutLine[] = [
    { caps: ['J'], code: 'KeyJ', text: t('next') },
    { caps: ['K'], code: 'KeyK', text: t('previous') },
    { caps: ['Enter'], code: 'Enter on a row', text: t('open_line') },
  ]
  const changes: ShortcutLine[] = [
    { caps: ['A'], code: 'KeyA', text: t('assign_line') },
    { caps: ['P'], code: 'KeyP', text: t('priority') },
  ]
  const writing: ShortcutLine[] = [
    { caps: ['R'], code: 'KeyR', text: t('reply') },
    { caps: ['M'], code: 'KeyM', text: t('note') },
    { caps: ['L'], code: 'KeyL', text: t('time') },
    { caps: ['S'], code: 'KeyS', text: t('status') },
    { caps: ['Ctrl', 'Enter'], code: 'Enter in a text', text: t('send') },
  ]
  const lines = [
    ...(list ? rows : []),
    ...(list && mayAssign ? [{ caps: ['N'], code: 'KeyN', text: t('new') }] : []),
    ...(filters ? [{ caps: ['F'], code: 'KeyF', text: t('filter') }] : []),
    ...(list && mayAssign ? [{ caps: ['X'], code: 'KeyX', text: t('select') }] : []),
    ...(mayAssign && (list || ticket) ? changes : []),
    ...(ticket ? writing : []),
    ...(list || ticket ? [{ caps: ['.'], code: 'Period', text: t('copy') }] : []),
    { caps: ['Esc'], code: 'Escape', text: t('back') },
    { caps: ['/'], code: 'Slash', text: t('search') },
    { caps: ['Ctrl', 'K'], code: 'Ctrl KeyK', text: t('palette') },
    ...places,
  ]
  return (
    <>
      <ShortcutKeys lines={lines} />
      {list && <ListKeys />}
    </>
  )
}
