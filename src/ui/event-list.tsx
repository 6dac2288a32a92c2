import type { ReactNode } from 'react'

export type EventListItem = { id: string; time: string; text: ReactNode }

/** The opened events: time on the left, who did what on the right. */
export function EventList({ items }: { items: EventListItem[] }) {
  return (
    <ol className="grid gap-y-1 text-12">
      {items.map((item) => (
        <li key={item.id} className="grid grid-cols-[7.5rem_1fr] gap-x-3 max-md:grid-cols-1">
          <span className="text-fg3">{item.time}</span>
          <span className="min-w-0 text-fg2 wrap-anywhere">{item.text}</span>
        </li>
      ))}
    </ol>
  )
}
