import type { ReactNode } from 'react'
import { Accent } from '@/ui/accent'
import type { Brand } from '@/ui/brand'
import { BrandMark } from '@/ui/brand-mark'

type Props = {
  brand: Omit<Brand, 'href'> & { href?: string }
  title: string
  /** One line under the title. */
  lead?: ReactNode
  /** Under the card: another way in, the language. */
  foot?: ReactNode
  children: ReactNode
}

/** One calm card in the middle: sign-in, reset, invitation. */
export function AuthFrame({ brand, title, lead, foot, children }: Props) {
  return (
    <Accent colour={brand.accent} className="flex min-h-dvh flex-col items-center px-4 pt-[12dvh] pb-8 max-md:pt-8">
      <header className="mb-6 flex items-center gap-2 font-strong text-14">
        {brand.href ? (
          <a href={brand.href} className="flex items-center gap-2">
            <BrandMark name={brand.name} logo={brand.logo} />
            {brand.name}
          </a>
        ) : (
          <>
            <BrandMark name={brand.name} logo={brand.logo} />
            {brand.name}
          </>
        )}
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="w-full max-w-[380px] rounded-box border border-line bg-surface px-8 py-7 max-md:px-5 max-md:py-6"
      >
        <h1 className="text-20">{title}</h1>
        {lead && <p className="mt-1 text-fg2">{lead}</p>}
        <div className="mt-5">{children}</div>
      </main>
      {foot && <footer className="mt-5 w-full max-w-[380px] text-fg3">{foot}</footer>}
    </Accent>
  )
}
