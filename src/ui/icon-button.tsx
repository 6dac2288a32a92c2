import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, type ButtonSize, buttonStyle } from '@/ui/button-style'
import { classes } from '@/ui/classes'
import { Link } from '@/ui/link'

type Shape = { label: string; icon: ReactNode; look?: ButtonLook; size?: ButtonSize; pressed?: boolean; shortcut?: string }

/** A button of one icon: `label` is its name for ears and the tooltip for eyes. */
export function IconButton({
  label,
  icon,
  look = 'ghost',
  size = 28,
  pressed,
  shortcut,
  className,
  ...rest
}: Shape & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      data-shortcut={shortcut}
      className={classes(buttonStyle({ look, size, iconOnly: true }), pressed && 'bg-hover text-fg', className)}
      {...rest}
    >
      {icon}
    </button>
  )
}

/** The same as a link; `pressed` marks the place one is at. */
export function IconLink({
  label,
  icon,
  look = 'ghost',
  size = 28,
  pressed,
  shortcut,
  className,
  ...rest
}: Shape & ComponentProps<typeof Link>) {
  return (
    <Link
      aria-label={label}
      aria-current={pressed ? 'true' : undefined}
      title={label}
      data-shortcut={shortcut}
      className={classes(buttonStyle({ look, size, iconOnly: true }), pressed && 'bg-hover text-fg', className)}
      {...rest}
    >
      {icon}
    </Link>
  )
}
