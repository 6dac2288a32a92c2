import { classes } from '@/ui/classes'

type Props = {
  /** What it says in words: «Израсходовано 10 ч 40 мин из 17 ч 20 мин». */
  label: string
  /** Any unit, all in the same. */
  total: number
  spent: number
  /** The share of what is looked at, after the spent. */
  current?: number
  /** Colour of the spent part: gray for what is gone, accent for what counts, amber near the limit, red at it. */
  tone?: 'mark' | 'ac' | 'warning' | 'breach'
  /** Colour of the second part: what is being looked at, or what is only planned. */
  currentTone?: 'ac' | 'planned'
  className?: string
}

/** Spent, this one, the rest. */
export function ProgressBar({ label, total, spent, current = 0, tone = 'mark', currentTone = 'ac', className }: Props) {
  const share = (part: number) => Math.max(0, Math.min(100, total > 0 ? (part / total) * 100 : 0))
  const first = share(spent)
  const second = Math.min(share(current), 100 - first)
  return (
    <span className={classes('block min-w-0', className)}>
      <svg role="img" aria-label={label} className="block h-1.5 w-full overflow-hidden rounded-inner">
        <rect width="100%" height="100%" className="fill-hover" />
        <rect width={`${first}%`} height="100%" className={tones[tone]} />
        {second > 0 && <rect x={`${first}%`} width={`${second}%`} height="100%" className={currentTones[currentTone]} />}
        {second > 0 && first > 0 && <rect x={`${first}%`} width="2" height="100%" className="fill-surface" />}
      </svg>
    </span>
  )
}

const tones = { mark: 'fill-mark', ac: 'fill-ac-fill', warning: 'fill-warning-mark', breach: 'fill-breach-mark' }
const currentTones = { ac: 'fill-ac', planned: 'fill-ac-mid' }
