import { classes } from '@/ui/classes'

/** A key's cap. Touch has no keys, so it shows none; ears hear the key from aria-keyshortcuts. */
export function Kbd({ children, onFill = false }: { children: string; onFill?: boolean }) {
  return (
    <span aria-hidden="true" className="inline-flex pointer-coarse:hidden">
      <kbd
        className={classes(
          'inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-inner border px-1 font-regular font-sans text-12',
          onFill ? 'border-on-fill/40 text-on-fill' : 'border-line bg-surface text-fg3',
        )}
      >
        {children}
      </kbd>
    </span>
  )
}
