import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Brand } from '@/ui/brand'
import { BrandMenu } from '@/ui/brand-menu'
import { Count } from '@/ui/count'
import { Link } from '@/ui/link'
import type { NavItem } from '@/ui/nav-item'

type Props = { brand: Brand; brandMenu?: ReactNode; nav: NavItem[] }

export function PortalTabs({ brand, brandMenu, nav }: Props) {
  const t = useTranslations('ui.nav')
  return (
    <>
      <div className="flex min-w-0 items-center">
        <BrandMenu brand={brand}>{brandMenu}</BrandMenu>
      </div>
      <nav aria-label={t('main')} className="-mb-px flex min-w-0 gap-6 overflow-x-auto [scrollbar-width:none]">
        {nav.map((item) => (
          <Link
            key={item.href}
            href={item.href}
            aria-current={item.active ? 'page' : undefined}
            className="relative flex shrink-0 items-center gap-1.5 border-transparent border-y-2 text-fg2 hover:text-fg focus-visible:-outline-offset-2 aria-[current]:border-b-ac-fill aria-[current]:font-strong aria-[current]:text-fg"
          >
            {item.label}
            {item.count ? <Count due={item.due}>{item.count}</Count> : null}
          </Link>
        ))}
      </nav>
    </>
  )
}
