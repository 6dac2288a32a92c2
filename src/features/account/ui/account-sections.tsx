import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'
import { Bell, type Icon, MonitorSmartphone, ShieldCheck, UserRound } from '@/ui/icons'
import { Link } from '@/ui/link'
import { ScrolledNav } from '@/ui/scrolled-nav'

export type AccountSection = keyof typeof sections

type Props = { tenant: string; here: AccountSection; children: ReactNode }

/** The pages about oneself: the list of them, and what one of them says. */
export function AccountSections({ tenant, here, children }: Props) {
  const t = useTranslations('account.sections')
  return (
    <div className="md:grid md:grid-cols-[184px_minmax(0,1fr)] md:gap-x-6">
      <ScrolledNav
        aria-label={t('label')}
        className="-mx-2 flex gap-0.5 max-md:mb-4 max-md:overflow-x-auto max-md:[scrollbar-width:none] md:flex-col"
      >
        {names.map((name) => {
          const { path, icon: Icon } = sections[name]
          return (
            <Link
              key={name}
              href={`/${tenant}/account${path}`}
              aria-current={name === here ? 'page' : undefined}
              className={classes(
                'flex h-8 shrink-0 items-center gap-2 whitespace-nowrap rounded-box px-2 focus-visible:-outline-offset-2 max-md:h-10',
                name === here ? 'bg-select font-strong text-fg' : 'text-fg2 hover:bg-hover hover:text-fg',
              )}
            >
              <Icon aria-hidden="true" />
              {t(name)}
            </Link>
          )
        })}
      </ScrolledNav>
      <div className="min-w-0">{children}</div>
    </div>
  )
}

const sections = {
  profile: { path: '', icon: UserRound },
  security: { path: '/security', icon: ShieldCheck },
  notices: { path: '/notices', icon: Bell },
  devices: { path: '/devices', icon: MonitorSmartphone },
} satisfies Record<string, { path: string; icon: Icon }>

const names = Object.keys(sections) as AccountSection[]
