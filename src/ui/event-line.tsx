import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

/** What happened between messages, folded to one 12-px line; opened, `children` list it with who and when. */
export function EventLine({ summary, open, children }: { summary: string; open?: boolean; children?: ReactNode }) {
  if (!children)
    return (
      <p className="flex items-center gap-2 pl-6 text-12 text-fg3">
        <span className="min-w-0 wrap-anywhere">{summary}</span>
        <span aria-hidden="true" className="h-px min-w-4 flex-1 bg-line" />
      </p>
    )
  return (
    <details open={open} className="group text-12 text-fg3">
      <summary className="relative flex items-center gap-2 rounded-inner touch-target hover:text-fg2">
        <span className="flex w-4 transition-transform icon-14 group-open:rotate-90">
          <ChevronRight />
        </span>
        <span className="min-w-0 wrap-anywhere">{summary}</span>
        <span aria-hidden="true" className="h-px min-w-4 flex-1 bg-line" />
      </summary>
      <div className="mt-2 pl-6">{children}</div>
    </details>
  )
}
