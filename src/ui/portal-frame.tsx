import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Accent } from '@/ui/accent'
import type { Brand } from '@/ui/brand'
import type { NavItem } from '@/ui/nav-item'
import { PersonMenu } from '@/ui/person-menu'
import { PhoneNav } from '@/ui/phone-nav'
import { PhoneTop } from '@/ui/phone-top'
import { PortalTabs } from '@/ui/portal-tabs'
import { SkipLink } from '@/ui/skip-link'
import { ToastRegion } from '@/ui/toast-region'

export type PortalFrameProps = {
  /** Name of the agency and the way home. */
  brand: Brand
  /** Menu items of a person's other agencies; without it the brand is a plain link. */
  brandMenu?: ReactNode
  /** All places; a phone shows the first three and keeps the rest under «Ещё». */
  nav: NavItem[]
  person: { name: string; detail?: string }
  /** Menu items and switches, see MenuLink, ThemeSwitch, LanguageSwitch. */
  personMenu: ReactNode
  /** In the top bar of a phone. */
  title: string
  /** An arrow to the left of the title on a phone; then the bottom navigation gives way to `bottomBar`. */
  back?: { href: string; label: string }
  search?: ReactNode
  bell?: ReactNode
  /** Right of the phone's title, e.g. «черновик сохранён». */
  phoneNote?: ReactNode
  /** Above the bottom navigation of a phone: the one main action. */
  bottomBar?: ReactNode
  children: ReactNode
}

/** Every page of the portal: tabs above on a screen, thumb navigation below on a phone. */
export function PortalFrame({
  brand,
  brandMenu,
  nav,
  person,
  personMenu,
  title,
  back,
  search,
  bell,
  phoneNote,
  bottomBar,
  children,
}: PortalFrameProps) {
  const t = useTranslations('ui')
  return (
    <Accent colour={brand.accent} className="flex min-h-dvh flex-col max-md:text-14">
      <SkipLink />
      <header className="border-line border-b bg-surface print:hidden">
        <div className="mx-auto flex h-[55px] w-full max-w-[1160px] items-stretch gap-8 px-5 max-md:hidden">
          <PortalTabs brand={brand} brandMenu={brandMenu} nav={nav} />
          <div className="ml-auto flex shrink-0 items-center gap-3">
            {search}
            {bell}
            <PersonMenu person={person} side="end" className="-mr-2 max-w-60">
              {personMenu}
            </PersonMenu>
          </div>
        </div>
        <PhoneTop brand={brand} title={title} back={back}>
          {phoneNote && <span className="text-12 text-fg3">{phoneNote}</span>}
          {!back && search}
          {!back && bell}
        </PhoneTop>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-[1160px] flex-1 px-5 py-7 max-md:px-4 max-md:py-4 print:max-w-none print:p-0"
      >
        {children}
      </main>
      <div className="sticky bottom-0 z-20 bg-surface md:hidden print:hidden">
        {bottomBar && (
          <section aria-label={t('action')} className="border-line border-t px-4 py-2.5">
            {bottomBar}
          </section>
        )}
        {!back && <PhoneNav items={nav} person={person} more={personMenu} />}
      </div>
      <ToastRegion />
    </Accent>
  )
}
