import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Brand } from '@/ui/brand'
import { BrandMenu } from '@/ui/brand-menu'
import { DeskNavGroup } from '@/ui/desk-nav-group'
import type { NavItem } from '@/ui/nav-item'
import { PersonMenu } from '@/ui/person-menu'
import { Still } from '@/ui/still'

type Props = {
  brand: Brand
  brandMenu?: ReactNode
  search?: ReactNode
  bell?: ReactNode
  nav: NavItem[][]
  footerNav: NavItem[]
  person: { name: string; detail?: string }
  personMenu: ReactNode
}

/** The 208-px column: brand, search, places, and the person at the foot. */
export function DeskNav({ brand, brandMenu, search, bell, nav, footerNav, person, personMenu }: Props) {
  const t = useTranslations('ui.nav')
  return (
    <header className="flex min-h-0 flex-col border-line border-r bg-canvas max-md:hidden print:hidden">
      <div className="shrink-0 px-2 pt-2.5">
        <div className="flex items-center gap-1">
          <span className="min-w-0 flex-1">
            <BrandMenu brand={brand} className="w-full px-2 hover:bg-hover">
              {brandMenu}
            </BrandMenu>
          </span>
          {bell}
        </div>
        {search && <div className="mt-[7px]">{search}</div>}
      </div>
      <nav aria-label={t('main')} className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-2 pt-[13px] pb-3">
        <Still>
          {nav.map((group) => (
            <DeskNavGroup key={group[0]?.href} items={group} />
          ))}
        </Still>
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
