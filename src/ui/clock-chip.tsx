import { ClockIcon, type ClockMeaning } from '@/ui/clock-icon'

/** A clock's state as colour, icon and word; the words come ready («осталось 24 мин»). */
export function ClockChip({ meaning, children }: { meaning: ClockMeaning; children: string }) {
  return (
    <span
      className={`inline-flex h-[22px] max-w-full items-center align-top gap-[5px] rounded-box pr-[7px] pl-1.5 text-12 icon-14 ${skins[meaning]}`}
    >
      <ClockIcon meaning={meaning} />
      <span className="truncate">{children}</span>
    </span>
  )
}

const skins: Record<ClockMeaning, string> = {
  calm: 'bg-sunken text-fg2',
  warning: 'bg-warning-soft text-warning',
  breach: 'bg-breach-soft text-breach',
  done: 'bg-done-soft text-done',
  paused: 'border border-line text-fg3',
}
