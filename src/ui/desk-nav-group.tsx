import { Link } from '@/ui/link'
import type { NavItem } from '@/ui/nav-item'

/** Places one under another; their views are indented to the words, with counts at the right. */
export function DeskNavGroup({ items }: { items: NavItem[] }) {
  return (
    <ul className="grid gap-px">
      {items.map((item) => (
        <li key={item.href} className="grid gap-px">
          <Place item={item} className="h-[30px] pl-2" />
          {item.children && (
            <ul className="grid gap-px">
              {item.children.map((view) => (
                <li key={view.href}>
                  <Place item={view} className="h-7 pl-8" />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

type PlaceProps = { item: NavItem; className: string }

function Place({ item, className }: PlaceProps) {
  return (
    <Link
      href={item.href}
      aria-current={item.active ? 'page' : undefined}
      className={`flex items-center gap-2 rounded-box pr-2 text-fg2 transition-colors hover:bg-hover aria-[current]:bg-hover aria-[current]:font-strong aria-[current]:text-fg ${className}`}
    >
      {item.icon}
      <span className="min-w-0 flex-1 truncate">{item.label}</span>
      {item.count !== undefined && <span className="font-regular text-12 text-fg2">{item.count}</span>}
    </Link>
  )
}
