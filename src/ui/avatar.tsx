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

/** «Анна Ковалёва» → «АК», «Клиника «Вита»» → «К». */
function initials(name: string, count: 1 | 2): string {
  const words = name.split(/[\s-]+/u).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
  const letters = words.filter(Boolean).map((word) => [...word][0] ?? '')
  return letters.slice(0, count).join('').toUpperCase() || '?'
}

/** One of eight, the same for the same name everywhere: FNV-1a, mixed by a factor that spreads usual names well. */
function hue(name: string): number {
  let hash = 0x811c9dc5
  for (const letter of name.trim().toLowerCase()) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x01192517) >>> 29
}
