import type { ReactNode } from 'react'
import { IconLink } from '@/ui/icon-button'
import { X } from '@/ui/icons'

/** What stands in a panel: its title with the way out, then an opened thing. */
export function PanelBody({
  title,
  close,
  closeLabel,
  children,
}: {
  title: string
  close: string
  closeLabel: string
  children: ReactNode
}) {
  return (
    <div className="px-5 py-4 max-md:px-4">
      <div className="mb-4 flex items-center justify-between gap-4">
        <h2 className="min-w-0 text-16 wrap-anywhere">{title}</h2>
        <IconLink href={close} label={closeLabel} icon={<X />} />
      </div>
      {children}
    </div>
  )
}
