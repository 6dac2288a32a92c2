import type { ReactNode } from 'react'

type Props = { icon: ReactNode; title: string; children?: ReactNode; action?: ReactNode }

/** Nothing here yet: what this place is for and the next step. */
export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center px-4 py-10 text-center icon-20">
      <span className="mb-3 flex size-10 items-center justify-center rounded-box border border-line text-fg3">{icon}</span>
      <p className="font-strong text-14">{title}</p>
      {children && <p className="mt-1 text-balance text-fg3">{children}</p>}
      {action && <div className="mt-4 icon-16">{action}</div>}
    </div>
  )
}
