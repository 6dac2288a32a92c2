import { hue, initials } from '@/ui/avatar-face'
import { classes } from '@/ui/classes'

export type AvatarSize = 20 | 24 | 28
type Kind = 'person' | 'client'

type Props = {
  name: string
  kind?: Kind
  size?: AvatarSize
  /** Where the name isn't written beside it. */
  named?: boolean
  className?: string
}

/** Initials on a colour that follows from the name: people round, clients square. */
export function Avatar({ name, kind = 'person', size = 28, named = false, className }: Props) {
  const aria = named ? ({ role: 'img', 'aria-label': name, title: name } as const) : ({ 'aria-hidden': true } as const)
  return (
    <span
      {...aria}
      data-hue={hue(name)}
      data-kind={kind}
      className={classes(
        'avatar inline-flex shrink-0 select-none items-center justify-center font-strong leading-none',
        kind === 'client' ? 'rounded-box' : 'rounded-full',
        sizes[size],
        className,
      )}
    >
      {initials(name, size === 20 || kind === 'client' ? 1 : 2)}
    </span>
  )
}

const sizes: Record<AvatarSize, string> = { 20: 'size-5 text-[0.6875rem]', 24: 'size-6 text-[0.6875rem]', 28: 'size-7 text-[0.6875rem]' }
