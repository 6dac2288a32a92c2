import type { ReactNode } from 'react'
import type { Brand } from '@/ui/brand'
import { BrandMark } from '@/ui/brand-mark'
import { ArrowLeft } from '@/ui/icons'
import { Link } from '@/ui/link'

type Props = { brand: Brand; title: string; back?: { href: string; label: string }; children?: ReactNode }

/** The 52-px top bar of a phone: back or brand, title, two icons. */
export function PhoneTop({ brand, title, back, children }: Props) {
  return (
    <div className="flex h-[52px] items-center gap-2 px-4 icon-20 md:hidden">
      {back ? (
        <Link
          href={back.href}
          aria-label={back.label}
          className="relative -mr-1.5 -ml-2 flex size-9 items-center justify-center touch-target"
        >
          <ArrowLeft />
        </Link>
      ) : (
        <Link href={brand.href} aria-label={brand.name} className="relative flex touch-target">
          <BrandMark name={brand.name} logo={brand.logo} />
        </Link>
      )}
      <span aria-hidden="true" className="min-w-0 flex-1 truncate font-strong text-16">
        {title}
      </span>
      <span className="flex shrink-0 items-center gap-2">{children}</span>
    </div>
  )
}
