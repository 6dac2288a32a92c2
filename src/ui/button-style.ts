import { classes } from '@/ui/classes'

export type ButtonLook = 'primary' | 'secondary' | 'ghost' | 'danger'
/** Height in px: 28 dense, 32 desk, 40 portal, 48 the main action on a phone. */
export type ButtonSize = 28 | 32 | 40 | 48

export type ButtonShape = { look?: ButtonLook; size?: ButtonSize; iconOnly?: boolean; wide?: boolean }

/** Classes of everything that looks like a button: buttons, links, file pickers. */
export function buttonStyle({ look = 'secondary', size = 32, iconOnly = false, wide = false }: ButtonShape) {
  return classes(
    'relative inline-flex shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-box border text-center transition-colors touch-target',
    'disabled:opacity-50 aria-disabled:not-aria-busy:opacity-50',
    looks[look],
    iconOnly ? squares[size] : sizes[size],
    wide && 'w-full',
  )
}

const looks: Record<ButtonLook, string> = {
  primary:
    'border-transparent bg-ac-fill font-strong text-on-fill hover:bg-ac-fill-hover focus-visible:outline-2 focus-visible:outline-offset-2',
  secondary: 'border-line2 bg-surface font-strong text-fg hover:bg-hover',
  ghost: 'border-transparent text-fg2 hover:bg-hover hover:text-fg',
  danger: 'border-line2 bg-surface font-strong text-breach hover:border-breach-bar hover:bg-breach-soft',
}

const sizes: Record<ButtonSize, string> = {
  28: 'h-7 px-2.5 text-13',
  32: 'h-8 px-3 text-13',
  40: 'h-10 px-4 text-14',
  48: 'h-12 px-5 text-14 icon-20',
}

const squares: Record<ButtonSize, string> = { 28: 'size-7', 32: 'size-8', 40: 'size-10', 48: 'size-12 icon-20' }
