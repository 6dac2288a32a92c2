export type LimitTone = 'mark' | 'warning' | 'breach'

/** How near a limit is: amber from four fifths on, red once it is reached (rules §3.21). */
export function limitTone({ quota, used }: { quota: number; used: number }): LimitTone {
  if (used > 0 && used >= quota) return 'breach'
  return used * 5 >= quota * 4 && quota > 0 ? 'warning' : 'mark'
}

export const limitInk: Record<LimitTone, string> = { mark: '', warning: 'text-warning', breach: 'text-breach' }
