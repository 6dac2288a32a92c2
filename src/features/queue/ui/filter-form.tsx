'use client'

import { useRouter } from 'next/navigation'
import type { FormEvent, ReactNode } from 'react'

/** A plain form of the address; with scripts the address keeps only what was chosen, and the page stays where it is. */
export function FilterForm({ action, children }: { action: string; children: ReactNode }) {
  const router = useRouter()
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const chosen = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    const query = [...Map.groupBy(chosen, ([name]) => name)]
      .map(([name, entries]) => `${name}=${entries.map(([, value]) => encodeURIComponent(value)).join(',')}`)
      .join('&')
    form.closest<HTMLElement>('[popover]')?.hidePopover()
    router.push(query ? `${action}?${query}` : action, { scroll: false })
  }
  return (
    <form action={action} onSubmit={go} className="grid gap-4 p-4">
      {children}
    </form>
  )
}
