import { classes } from '@/ui/classes'
import { IconLink } from '@/ui/icon-button'
import { Search } from '@/ui/icons'

type Props = {
  /** The page that answers; it reads `q`. */
  action: string
  label: string
  /** What is looked for now. */
  value?: string
  className?: string
}

/** A plain form: the address is the search. `/` puts the cursor here. */
export function SearchBox({ action, label, value, className }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: role search on a form is what browsers know everywhere
    <form role="search" aria-label={label} action={action} className={classes('relative min-w-0', className)}>
      <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-fg3">
        <Search />
      </span>
      <input
        key={value}
        type="search"
        name="q"
        // The address carries it, and a server reads no address without end: a pasted page is looked for by its beginning.
        maxLength={1_000}
        defaultValue={value}
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        autoComplete="off"
        data-shortcut="Slash"
        className="h-8 w-full min-w-0 rounded-box border border-line bg-surface pr-2 pl-8 text-13 hover:border-line2 focus-visible:border-ac focus-visible:outline-none max-md:h-11 max-md:text-14"
      />
    </form>
  )
}

/** Where there is room for one icon: the way to the page of the search. */
export const SearchLink = ({ href, label }: { href: string; label: string }) => (
  <IconLink href={href} label={label} icon={<Search />} size={32} />
)
