import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'
import { ArrowLeft } from '@/ui/icons'
import { Link } from '@/ui/link'

type Props = {
  /** The h1; left out where the body has its own. */
  title?: string
  count?: number
  /** Small words after the title: a date. */
  note?: ReactNode
  back?: { href: string; label: string }
  /** Left, after the title: filters, steps to the neighbours. */
  children?: ReactNode
  /** Right. */
  actions?: ReactNode
}

/** The 52-px bar over a desk page; on a phone its filters are rows of their own, and actions that don't fit one that scrolls sideways. */
export function DeskTop({ title, count, note, back, children, actions }: Props) {
  return (
    <div
      className={classes(
        'flex min-h-[52px] shrink-0 flex-wrap items-center gap-x-3 border-line border-b bg-surface px-5 max-md:px-4 print:static',
        !children && 'max-md:sticky max-md:top-0 max-md:z-10',
        !title && 'print:hidden',
      )}
    >
      <div className={classes('flex h-[51px] min-w-0 items-center gap-2.5 max-md:flex-1', back && 'max-md:min-w-28')}>
        {back && (
          <Link
            href={back.href}
            className="relative flex min-w-0 items-center gap-1.5 rounded-box text-fg2 touch-target hover:text-fg max-md:icon-20 print:hidden"
          >
            <ArrowLeft />
            <span className={classes('truncate', title && 'max-md:sr-only')}>{back.label}</span>
          </Link>
        )}
        {title && <h1 className="truncate text-16">{title}</h1>}
        {count !== undefined && <span className="text-14 text-fg3">{count}</span>}
        {note && <span className="shrink-0 text-fg2">{note}</span>}
      </div>
      {children && (
        <div className="flex min-w-0 items-center gap-2 max-md:order-last max-md:w-full max-md:flex-wrap max-md:gap-y-0 max-md:*:mb-2">
          {children}
        </div>
      )}
      {actions && (
        <div className="ml-auto flex items-center gap-2 max-md:max-w-full max-md:overflow-x-auto max-md:py-2 max-md:[scrollbar-width:none] md:shrink-0 print:hidden">
          {actions}
        </div>
      )}
    </div>
  )
}
