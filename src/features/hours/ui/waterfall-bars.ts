import type { LedgerMonth } from '@/domain/hour-ledger'

export type BarKind = 'granted' | 'carried' | 'spent' | 'left' | 'gone' | 'over' | 'forecast'

/** A bar from one level of minutes to another; `value` is what it says, in minutes, below zero where it takes away. */
export type Bar = { kind: BarKind; from: number; to: number; value: number; month: number }

/** What a month got, gave and has left, after the month before it; overage hangs under zero. `overAtEnd` is a forecast of it. */
export function waterfallBars(before: LedgerMonth | null, month: LedgerMonth, overAtEnd: number | null): Bar[] {
  const first: Bar[] = before ? [...startOf(before, 0), ...spentOf(before, 0), ...overOf(before, 0)] : []
  const rest = month.carriedOut + month.expired
  const end: Bar = { kind: month.expired > 0 ? 'gone' : 'left', from: 0, to: rest, value: rest, month: 1 }
  const forecast: Bar[] =
    overAtEnd !== null && overAtEnd > month.overage
      ? [{ kind: 'forecast', from: 0, to: -overAtEnd, value: overAtEnd, month: 1 }]
      : overOf(month, 1)
  return [...first, ...startOf(month, 1), ...spentOf(month, 1), end, ...forecast]
}

function startOf({ carriedIn, granted }: LedgerMonth, month: number): Bar[] {
  return [
    ...(carriedIn > 0 ? [{ kind: 'carried', from: 0, to: carriedIn, value: carriedIn, month } as const] : []),
    { kind: 'granted', from: carriedIn, to: carriedIn + granted, value: granted, month },
  ]
}

function spentOf({ carriedIn, granted, used, overage, uncovered }: LedgerMonth, month: number): Bar[] {
  const covered = used - overage - uncovered
  const top = carriedIn + granted
  return [{ kind: 'spent', from: top, to: top - covered, value: -covered, month }]
}

const overOf = ({ overage, uncovered }: LedgerMonth, month: number): Bar[] =>
  overage + uncovered > 0 ? [{ kind: 'over', from: 0, to: -overage - uncovered, value: overage + uncovered, month }] : []
