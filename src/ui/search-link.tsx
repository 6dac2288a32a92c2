import { Search } from 'lucide-react'
import Link from 'next/link'
import { Kbd } from '@/ui/kbd'

/** Looks like a field, goes to the search; the palette may take its key. */
export function SearchLink({ href, label, kbd, shortcut }: { href: string; label: string; kbd?: string; shortcut?: string }) {
  return (
    <Link
      href={href}
      data-shortcut={shortcut}
      className="flex h-8 w-full items-center gap-2 rounded-box border border-line bg-surface pr-1.5 pl-2 text-fg3 hover:border-line2"
    >
      <Search />
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {kbd && <Kbd>{kbd}</Kbd>}
    </Link>
  )
}
