import type { ReactNode } from 'react'

/** The groups of a side column, a hairline between them. Each child is one group. */
export function Facts({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-1 gap-4 *:not-first:border-line *:not-first:border-t *:not-first:pt-4">{children}</div>
}
