import { classes } from '@/ui/classes'

/** A key's cap. Touch has no keys, so it shows none. */
export function Kbd({ children, onFill = false }: { children: string; onFill?: boolean }) {
  return (
    <kbd
      aria-hidden="true"
      className={classes(
        'inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-inner border px-1 font-regular font-sans text-12 pointer-coarse:hidden',
        onFill ? 'border-on-fill/40 text-on-fill' : 'border-line bg-surface text-fg3',
      )}
    >
      {children}
    </kbd>
  )
}
