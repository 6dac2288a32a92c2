import { type ReactNode, useId } from 'react'
import { classes } from '@/ui/classes'

type Props = {
  icon: ReactNode
  text: string
  /** For ears. */
  label: string
  /** Something in it is set. */
  marked?: boolean
  shortcut?: string
  children: ReactNode
}

/** A chip that opens a form over the page: the browser's own popover, no script; a sheet at the bottom of a phone. */
export function PopoverPanel({ icon, text, label, marked = false, shortcut, children }: Props) {
  const id = useId()
  return (
    <div className="menu">
      <button
        type="button"
        popoverTarget={id}
        aria-label={label}
        data-shortcut={shortcut}
        className={classes(
          'relative inline-flex h-[22px] shrink-0 items-center gap-1.5 rounded-box border px-1.5 text-12 transition-colors icon-14 touch-target max-md:h-7 max-md:px-2',
          marked ? 'border-ac-line bg-ac-soft text-ac' : 'border-line text-fg2 hover:border-line2 hover:text-fg',
        )}
      >
        {icon}
        {text}
      </button>
      <div id={id} popover="auto" className="menu-list menu-panel border-line2 bg-surface text-fg shadow-floating">
        {children}
      </div>
    </div>
  )
}
