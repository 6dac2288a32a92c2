import type { ReactNode } from 'react'
import { Accent } from '@/ui/accent'
import type { Brand } from '@/ui/brand'
import { BrandMark } from '@/ui/brand-mark'
import { Link } from '@/ui/link'
import { SkipLink } from '@/ui/skip-link'

type Props = {
  brand: Brand
  /** Right of the brand: sign in. */
  actions?: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** A public page: brand, one or two actions, text, a quiet foot. */
export function SiteFrame({ brand, actions, foot, children }: Props) {
  return (
    <Accent colour={brand.accent} className="flex min-h-dvh flex-col text-14">
      <SkipLink />
      <header className="border-line border-b bg-surface">
        <div className="mx-auto flex h-[55px] w-full max-w-[1160px] items-center justify-between gap-4 px-5 max-md:px-4">
          <Link href={brand.href} className="flex min-w-0 items-center gap-2 font-strong">
            <BrandMark name={brand.name} logo={brand.logo} />
            <span className="truncate">{brand.name}</span>
          </Link>
          <div className="flex shrink-0 items-center gap-2">{actions}</div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[1160px] flex-1 px-5 py-10 max-md:px-4 max-md:py-6">
        {children}
      </main>
      {foot && (
        <footer className="border-line border-t">
          <div className="mx-auto flex w-full max-w-[1160px] flex-wrap items-center justify-between gap-4 px-5 py-4 text-12 text-fg3 max-md:px-4">
            {foot}
          </div>
        </footer>
      )}
    </Accent>
  )
}
