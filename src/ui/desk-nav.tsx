import { ChevronsUpDown } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { BrandMark } from '@/ui/brand-mark'
import { DeskNavGroup } from '@/ui/desk-nav-group'
import { Menu } from '@/ui/menu'
import type { NavItem } from '@/ui/nav-item'
import { PersonMenu } from '@/ui/person-menu'

type Props = {
  brand: { name: string; href: string }
  brandMenu?: ReactNode
  search?: ReactNode
  nav: NavItem[][]
  footerNav: NavItem[]
  person: { name: string; detail?: string }
  personMenu: ReactNode
}

/** The 208-px column: brand, search, places, and the person at the foot. */
export function DeskNav({ brand, brandMenu, search, nav, footerNav, person, personMenu }: Props) {
  const t = useTranslations('ui.nav')
  return (
    <header className="flex min-h-0 flex-col border-line border-r bg-canvas max-md:hidden">
      <div className="shrink-0 px-2 pt-2.5">
        <Brand brand={brand}>{brandMenu}</Brand>
        {search && <div className="mt-[7px]">{search}</div>}
      </div>
      <nav aria-label={t('main')} className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-2 pt-[13px] pb-3">
        {nav.map((group) => (
          <DeskNavGroup key={group[0]?.href} items={group} />
        ))}
      </nav>
      <div className="grid shrink-0 gap-1.5 px-2 pt-1 pb-2.5">
        {footerNav.length > 0 && (
          <nav aria-label={t('settings')}>
            <DeskNavGroup items={footerNav} />
          </nav>
        )}
        <PersonMenu person={person} side="top" className="min-w-0">
          {personMenu}
        </PersonMenu>
      </div>
    </header>
  )
}

function Brand({ brand, children }: { brand: Props['brand']; children?: ReactNode }) {
  const look = 'flex h-9 w-full min-w-0 items-center gap-2 rounded-box px-2 text-left font-strong hover:bg-hover'
  const words = (
    <>
      <BrandMark name={brand.name} />
      <span className="min-w-0 flex-1 truncate">{brand.name}</span>
    </>
  )
  if (!children)
    return (
      <Link href={brand.href} className={look}>
        {words}
      </Link>
    )
  return (
    <Menu
      triggerClassName={look}
      trigger={
        <>
          {words}
          <ChevronsUpDown />
        </>
      }
    >
      {children}
    </Menu>
  )
}
