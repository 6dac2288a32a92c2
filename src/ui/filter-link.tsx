import type { ComponentProps, ReactNode } from 'react'
import { Link } from '@/ui/link'

/** An outline chip that can be pressed: a filter or an order of a list. */
export function FilterLink({ icon, children, ...rest }: { icon?: ReactNode } & ComponentProps<typeof Link>) {
  return (
    <Link
      className="relative inline-flex h-[22px] shrink-0 items-center gap-1.5 rounded-box border border-line px-1.5 text-12 text-fg2 transition-colors icon-14 touch-target hover:border-line2 hover:text-fg aria-[current]:border-ac-line aria-[current]:bg-ac-soft aria-[current]:text-ac max-md:h-7 max-md:px-2"
      {...rest}
    >
      {icon}
      {children}
    </Link>
  )
}
