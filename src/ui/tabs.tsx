import Link from 'next/link'
import { Count } from '@/ui/count'
import type { NavItem } from '@/ui/nav-item'

/** Tabs that are links: the chosen one is in the address. */
export function Tabs({ label, items }: { label: string; items: NavItem[] }) {
  return (
    <nav aria-label={label} className="flex gap-5 overflow-x-auto border-line border-b">
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item.active ? 'page' : undefined}
          className="relative flex h-10 shrink-0 items-center gap-1.5 text-fg2 hover:text-fg aria-[current]:font-strong aria-[current]:text-fg aria-[current]:inset-shadow-[0_-2px_0_var(--color-ac-fill)] max-md:h-11"
        >
          {item.icon}
          {item.label}
          {item.count !== undefined && <Count due={item.due}>{item.count}</Count>}
        </Link>
      ))}
    </nav>
  )
}
