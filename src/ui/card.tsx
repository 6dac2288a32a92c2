import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'

/** A bordered surface on the canvas; never inside another. `accent` is the one that matters now; `rows` divides its children. */
export function Card({
  accent = false,
  rows = false,
  padded = !rows,
  className,
  children,
}: {
  accent?: boolean
  rows?: boolean
  padded?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <div
      className={classes(
        'rounded-box border bg-surface',
        accent ? 'border-ac-line' : 'border-line',
        rows && 'divide-y divide-line',
        padded && 'px-5 py-4 max-md:px-4',
        className,
      )}
    >
      {children}
    </div>
  )
}
