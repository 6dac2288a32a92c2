import type { ReactNode } from 'react'
import type { Brand } from '@/ui/brand'
import { BrandMark } from '@/ui/brand-mark'
import { classes } from '@/ui/classes'
import { ChevronsUpDown } from '@/ui/icons'
import { Link } from '@/ui/link'
import { Menu } from '@/ui/menu'

type Props = {
  brand: Brand
  className?: string /** Items of a person's places; without them the brand is a link home. */
  children?: ReactNode
}

/** The agency one is in: the way home, or the way to another. */
export function BrandMenu({ brand, className, children }: Props) {
  const look = classes('flex h-9 min-w-0 items-center gap-2 rounded-box text-left font-strong', className)
  const words = (
    <>
      <BrandMark name={brand.name} logo={brand.logo} />
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
