import { Count } from '@/ui/count'
import { Link } from '@/ui/link'
import type { NavItem } from '@/ui/nav-item'

/** One of two to four readings of the same place, as links in a box. */
export function Segmented({ label, items }: { label: string; items: NavItem[] }) {
  return (
    <nav
      aria-label={label}
      className="inline-flex w-fit max-w-full gap-0.5 overflow-x-auto rounded-box border border-line bg-surface p-0.5 icon-14"
    >
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item.active ? 'true' : undefined}
          className="relative flex h-[22px] shrink-0 items-center gap-1.5 rounded-inner px-2 text-12 text-fg2 transition-colors touch-target hover:text-fg aria-[current]:bg-hover aria-[current]:text-fg"
        >
          {item.icon}
          {item.label}
          {item.count !== undefined && <Count due={item.due}>{item.count}</Count>}
        </Link>
      ))}
    </nav>
  )
}
