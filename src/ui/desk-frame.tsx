import type { ReactNode } from 'react'
import { Accent } from '@/ui/accent'
import type { Brand } from '@/ui/brand'
import { DeskNav } from '@/ui/desk-nav'
import type { NavItem } from '@/ui/nav-item'
import { PhoneNav } from '@/ui/phone-nav'
import { SkipLink } from '@/ui/skip-link'
import { ToastRegion } from '@/ui/toast-region'

export type DeskFrameProps = {
  brand: Brand
  /** Menu items of a person's other agencies; without it the brand is a plain link. */
  brandMenu?: ReactNode
  search?: ReactNode
  /** Beside the brand; a phone has its place among the others below. */
  bell?: ReactNode
  /** Groups with 12 px between them; an item's `children` are its views with counts. */
  nav: NavItem[][]
  /** At the bottom of the column: settings. */
  footerNav?: NavItem[]
  /** What a phone shows below: the first four stand, the rest and `footerNav` go under «Ещё». */
  phoneNav: NavItem[]
  person: { name: string; detail?: string }
  personMenu: ReactNode
  /** DeskTop and then DeskBody. */
  children: ReactNode
}

/** Every page of the desk: the column of places, and to its right a main of top bar and body that scroll apart. */
export function DeskFrame({ brand, brandMenu, search, bell, nav, footerNav = [], phoneNav, person, personMenu, children }: DeskFrameProps) {
  return (
    <Accent
      colour={brand.accent}
      className="min-h-dvh max-md:flex max-md:flex-col md:grid md:h-dvh md:grid-cols-[208px_minmax(0,1fr)] print:block print:h-auto"
    >
      <SkipLink />
      <DeskNav
        brand={brand}
        brandMenu={brandMenu}
        search={search}
        bell={bell}
        nav={nav}
        footerNav={footerNav}
        person={person}
        personMenu={personMenu}
      />
      <main
        id="main"
        tabIndex={-1}
        className="flex min-w-0 flex-1 flex-col bg-surface md:min-h-0 md:overflow-hidden print:block print:overflow-visible"
      >
        {children}
      </main>
      <div className="sticky bottom-0 z-20 md:hidden print:hidden">
        <PhoneNav items={[...phoneNav, ...footerNav]} shown={4} person={person} more={personMenu} />
      </div>
      <ToastRegion />
    </Accent>
  )
}
