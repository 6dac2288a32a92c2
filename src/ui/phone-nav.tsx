import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Avatar } from '@/ui/avatar'
import { Menu as MenuIcon } from '@/ui/icons'
import { Link } from '@/ui/link'
import { Menu } from '@/ui/menu'
import { MenuDivider, MenuLink } from '@/ui/menu-item'
import type { NavItem } from '@/ui/nav-item'
import { Still } from '@/ui/still'

type Props = { items: NavItem[]; shown?: number; person: { name: string; detail?: string }; more: ReactNode }

const place =
  'relative flex h-16 w-full min-w-0 flex-col items-center justify-center gap-1 text-12 text-fg3 focus-visible:-outline-offset-2 aria-[current]:font-strong aria-[current]:text-ac'

/** Thumb navigation: three or four places and «Ещё», which opens the rest and the person's own menu. */
export function PhoneNav({ items, shown = 3, person, more }: Props) {
  const t = useTranslations('ui')
  const rest = items.slice(shown).flatMap((item) => [item, ...(item.children ?? [])])
  return (
    <nav aria-label={t('nav.phone')} className="border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] icon-20">
      <ul className="grid auto-cols-fr grid-flow-col">
        {items.slice(0, shown).map((item) => (
          <li key={item.href} className="min-w-0">
            <Link href={item.href} aria-current={isHere(item) ? 'page' : undefined} className={place}>
              {item.icon}
              <span className="max-w-full truncate px-1">{item.label}</span>
              {item.due && item.count ? (
                <>
                  <span className="sr-only">{item.count}</span>
                  <span className="absolute top-2 left-1/2 ml-2 size-2 rounded-full bg-ac-fill ring-2 ring-surface" />
                </>
              ) : null}
            </Link>
          </li>
        ))}
        <li className="min-w-0">
          <Menu
            side="top"
            triggerClassName={place}
            trigger={
              <>
                <MenuIcon />
                <span>{t('more')}</span>
              </>
            }
          >
            <span className="flex items-center gap-2.5 px-2.5 py-2">
              <Avatar name={person.name} />
              <PersonWords {...person} />
            </span>
            <MenuDivider />
            <Still>
              {rest.map((item) => (
                <MenuLink key={item.href} href={item.href} icon={item.icon} aria-current={item.active ? 'page' : undefined}>
                  {item.label}
                </MenuLink>
              ))}
              {rest.length > 0 && <MenuDivider />}
            </Still>
            {more}
          </Menu>
        </li>
      </ul>
    </nav>
  )
}

const isHere = (item: NavItem) => item.active || item.children?.some((child) => child.active)

function PersonWords({ name, detail }: { name: string; detail?: string }) {
  return (
    <span className="min-w-0">
      <span className="block truncate font-strong">{name}</span>
      {detail && <span className="block truncate text-12 text-fg3">{detail}</span>}
    </span>
  )
}
