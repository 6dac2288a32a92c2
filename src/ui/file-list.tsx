import type { ReactNode } from 'react'

/** The files of a message or a form, wrapping in rows. */
export function FileList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {children}
    </ul>
  )
}
