import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import {
  AlarmClock,
  Building2,
  CalendarDays,
  CalendarX,
  FileUp,
  type Icon,
  ListChecks,
  MailCheck,
  MessageSquareText,
  ReceiptText,
  RotateCcw,
  ScrollText,
  Tags,
  Timer,
  UserRound,
  UsersRound,
} from '@/ui/icons'
import { Link } from '@/ui/link'
import { ScrolledNav } from '@/ui/scrolled-nav'
import type { DeskFrame } from '../frame'
import type { SettingsSection } from '../settings-sections'
import { Desk } from './desk'

type Props = {
  frame: DeskFrame
  here: SettingsSection
  personMenu: ReactNode
  title: string
  count?: number
  /** Right in the top bar. */
  actions?: ReactNode
  /** An opened thing, in a panel to the right. */
  panel?: ReactNode
  panelLabel?: string
  children: ReactNode
}

/** Every page of the settings: the desk's frame, the list of sections, and what one of them sets. */
export function Settings({ frame, here, personMenu, title, count, actions, panel, panelLabel, children }: Props) {
  const t = useTranslations('settings.section')
  return (
    <Desk frame={frame} here="settings" personMenu={personMenu}>
      <DeskTop title={title} count={count} actions={actions} />
      <DeskBody sideKind="panel" side={panel} sideLabel={panelLabel}>
        <div className={classes('md:h-full', panel ? '2xl:grid' : 'md:grid', 'md:grid-cols-[216px_minmax(0,1fr)]')}>
          <ScrolledNav
            aria-label={t('label')}
            className={classes(
              'flex gap-0.5 border-line p-2 max-md:overflow-x-auto max-md:border-b max-md:[scrollbar-width:none] md:flex-col md:overflow-y-auto md:border-r',
              panel ? 'max-2xl:hidden' : '',
            )}
          >
            {frame.settings.map(({ name, path, asks }) => {
              const Icon = icons[name]
              return (
                <Link
                  key={name}
                  href={`/${frame.tenant}/admin${path}`}
                  aria-current={name === here ? 'page' : undefined}
                  className={classes(
                    'flex h-8 shrink-0 items-center gap-2 whitespace-nowrap rounded-box px-2 max-md:h-10',
                    name === here ? 'bg-select font-strong text-fg' : 'text-fg2 hover:bg-hover hover:text-fg',
                  )}
                >
                  <Icon aria-hidden="true" />
                  {t(name)}
                  {asks && (
                    <span className="ml-auto inline-flex items-center text-warning-mark">
                      <CalendarX aria-hidden="true" />
                      <span className="sr-only">{t('asks')}</span>
                    </span>
                  )}
                </Link>
              )
            })}
          </ScrolledNav>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
          <section aria-label={title} tabIndex={0} className="min-w-0 px-5 py-4 max-md:px-4 md:h-full md:overflow-y-auto">
            {children}
          </section>
        </div>
      </DeskBody>
    </Desk>
  )
}

const icons: Record<SettingsSection, Icon> = {
  people: UserRound,
  teams: UsersRound,
  agency: Building2,
  catalogue: Tags,
  calendars: CalendarDays,
  tariffs: Timer,
  clocks: AlarmClock,
  billing: ReceiptText,
  reasons: ListChecks,
  letters: MessageSquareText,
  sent: MailCheck,
  undone: RotateCcw,
  audit: ScrollText,
  import: FileUp,
}
