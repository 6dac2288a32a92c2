import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'

/** Outline chip: a status, a priority, a filter. No fill, no meaning of its own. */
export function Chip({ icon, children, className }: { icon?: ReactNode; children: ReactNode; className?: string }) {
  return (
    <span
      className={classes(
        'inline-flex h-[22px] max-w-full items-center align-top gap-1.5 rounded-box border border-line px-1.5 text-12 text-fg2 icon-14',
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  )
}
