import type { ComponentProps, ReactNode } from 'react'
import { type ButtonShape, buttonStyle } from '@/ui/button-style'
import { classes } from '@/ui/classes'
import { Kbd } from '@/ui/kbd'
import { Link } from '@/ui/link'

type Props = ComponentProps<typeof Link> & Omit<ButtonShape, 'iconOnly'> & { icon?: ReactNode; kbd?: string; shortcut?: string }

/** Goes somewhere, looks like a button. */
export function ButtonLink({ look, size, wide, icon, kbd, shortcut, className, children, ...rest }: Props) {
  return (
    <Link className={classes(buttonStyle({ look, size, wide }), className)} data-shortcut={shortcut} {...rest}>
      {icon}
      {children}
      {kbd && <Kbd onFill={look === 'primary'}>{kbd}</Kbd>}
    </Link>
  )
}
