import type { ReactNode } from 'react'
import { ChevronRight } from '@/ui/icons'

type Props = {
  summary: string
  open?: boolean
  /** In a side panel; else it stands under the boxes of the messages, past their avatars. */
  compact?: boolean
  /** Who and when, see EventList. Without it the line can't be opened. */
  children?: ReactNode
}

/** What happened between messages, folded to one 12-px line. */
export function EventLine({ summary, open, compact = false, children }: Props) {
  const words = (
    <>
      <span className={children ? 'line-clamp-2 min-w-0 wrap-anywhere group-open:line-clamp-none' : 'min-w-0 wrap-anywhere'}>
        {summary}
      </span>
      <span aria-hidden="true" className="h-px min-w-4 flex-1 bg-line" />
    </>
  )
  const place = `text-12 text-fg3 ${compact ? '' : 'md:ml-10'}`
  if (!children) return <p className={`flex items-center gap-2 pl-6 ${place}`}>{words}</p>
  return (
    <details open={open} className={`group ${place}`}>
      <summary className="relative flex items-center gap-2 rounded-inner touch-target hover:text-fg2">
        <span className="flex w-4 transition-transform icon-14 group-open:rotate-90">
          <ChevronRight />
        </span>
        {words}
      </summary>
      <div className="mt-2 pl-6">{children}</div>
    </details>
  )
}
