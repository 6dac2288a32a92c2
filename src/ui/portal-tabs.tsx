import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { BrandMark } from '@/ui/brand-mark'
import { Count } from '@/ui/count'
import type { NavItem } from '@/ui/nav-item'

export function PortalTabs({ brand, nav }: { brand: { name: string; href: string }; nav: NavItem[] }) {
  const t = useTranslations('ui.nav')
  return (
    <>
      <Link href={brand.href} className="flex min-w-0 items-center gap-2 font-strong">
        <BrandMark name={brand.name} />
        <span className="truncate">{brand.name}</span>
      </Link>
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
