import type { ComponentProps, ReactNode } from 'react'
import { type ButtonShape, buttonStyle } from '@/ui/button-style'
import { classes } from '@/ui/classes'
import { Kbd } from '@/ui/kbd'

export type ButtonProps = ComponentProps<'button'> &
  Omit<ButtonShape, 'iconOnly'> & {
    icon?: ReactNode
    /** The letter shown beside the words; `shortcut` is what listens. */
    kbd?: string
    /** Physical key (event.code, «KeyR») that presses this button, see Shortcuts. */
    shortcut?: string
  }

export function Button({ look, size, wide, icon, kbd, shortcut, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={classes(buttonStyle({ look, size, wide }), className)} data-shortcut={shortcut} {...rest}>
      {icon}
      {children}
      {kbd && <Kbd onFill={look === 'primary'}>{kbd}</Kbd>}
    </button>
  )
}
