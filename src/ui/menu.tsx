import { type ReactNode, useId } from 'react'
import { classes } from '@/ui/classes'

type Props = {
  /** Name for ears; put the visible content into `trigger`. */
  label?: string
  trigger: ReactNode
  /** Classes of the button, e.g. from buttonStyle(). */
  triggerClassName?: string
  side?: 'start' | 'end' | 'top'
  shortcut?: string
  className?: string
  children: ReactNode
}

/** A button that opens a short list of links and buttons: the browser's own popover, no script. */
export function Menu({ label, trigger, triggerClassName, side = 'start', shortcut, className, children }: Props) {
  const id = useId()
  return (
    <div className={classes('menu', className)}>
      <button type="button" popoverTarget={id} aria-label={label} title={label} data-shortcut={shortcut} className={triggerClassName}>
        {trigger}
      </button>
      <div id={id} popover="auto" data-side={side} className="menu-list border-line2 bg-surface text-fg shadow-floating">
        <div className="grid grid-cols-1 p-1">{children}</div>
      </div>
    </div>
  )
}
