import type { ReactNode } from 'react'

/** Name and value. `spread` puts the value to the right edge, for figures. */
export function DefinitionRow({ name, spread = false, children }: { name: string; spread?: boolean; children: ReactNode }) {
  return (
    <div className={`leading-[22px] ${spread ? 'flex justify-between gap-4' : 'grid grid-cols-[5.25rem_1fr] gap-x-3'}`}>
      <dt className={spread ? 'text-fg2' : 'text-fg3'}>{name}</dt>
      <dd className={`min-w-0 wrap-anywhere ${spread ? 'text-right' : ''}`}>{children}</dd>
    </div>
  )
}
