import type { ReactNode } from 'react'

/** The h1 of a portal or settings page, its action at the right. On a phone the top bar has the title: there it is only for ears. */
export function PageTitle({ title, action, keepOnPhone = false }: { title: string; action?: ReactNode; keepOnPhone?: boolean }) {
  return (
    <div
      className={`mb-6 flex min-h-10 flex-wrap items-center justify-between gap-x-4 gap-y-2 ${keepOnPhone ? '' : 'max-md:mb-0 max-md:min-h-0'}`}
    >
      <h1 className={`text-28 max-md:text-20 ${keepOnPhone ? '' : 'max-md:sr-only'}`}>{title}</h1>
      {action && <div className={keepOnPhone ? undefined : 'max-md:hidden'}>{action}</div>}
    </div>
  )
}
