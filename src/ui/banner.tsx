import type { ReactNode } from 'react'
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from '@/ui/icons'

type Tone = 'info' | 'warning' | 'breach' | 'done'

/** A bar that says what has changed or what stands in the way, with what to do about it. Nothing typed is touched. */
export function Banner({ tone = 'info', children, action }: { tone?: Tone; children: ReactNode; action?: ReactNode }) {
  const Icon = icons[tone]
  return (
    <div
      role={tone === 'breach' ? 'alert' : 'status'}
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-box px-3 py-2 text-13 ${skins[tone]}`}
    >
      <span className="flex min-w-0 flex-1 basis-60 gap-2">
        <span className="flex h-5 items-center">
          <Icon />
        </span>
        <span className="min-w-0 wrap-anywhere">{children}</span>
      </span>
      {action}
    </div>
  )
}

const icons = { info: Info, warning: TriangleAlert, breach: OctagonAlert, done: CircleCheck }

const skins: Record<Tone, string> = {
  info: 'bg-ac-soft text-ac',
  warning: 'bg-warning-soft text-warning',
  breach: 'bg-breach-soft text-breach',
  done: 'bg-done-soft text-done',
}
