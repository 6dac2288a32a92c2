import type { ReactNode } from 'react'
import { ClockIcon, type ClockMeaning } from '@/ui/clock-icon'

type Props = { name: string; meaning: ClockMeaning; main: string; unit?: string; sub?: ReactNode }

/** One clock of a side column: what remains in working time, the wall clock under it. Goes inside a `dl`. */
export function ClockLine({ name, meaning, main, unit, sub }: Props) {
  const open = meaning !== 'done' && meaning !== 'paused'
  return (
    <div className="grid grid-cols-[6rem_1fr] py-1">
      <dt className="flex gap-2">
        <span className={`flex h-5 items-center icon-14 ${tones[meaning]}`}>
          <ClockIcon meaning={meaning} />
        </span>
        {name}
      </dt>
      <dd className="min-w-0">
        <span className={open ? `font-strong ${meaning === 'calm' ? '' : tones[meaning]}` : undefined}>{main}</span>
        {unit && <span className="text-12 text-fg3"> {unit}</span>}
        {sub && <span className="block text-12 text-fg3 leading-5">{sub}</span>}
      </dd>
    </div>
  )
}

const tones: Record<ClockMeaning, string> = {
  calm: 'text-fg2',
  warning: 'text-warning',
  breach: 'text-breach',
  done: 'text-done',
  paused: 'text-fg3',
}
