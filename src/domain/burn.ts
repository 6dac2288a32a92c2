/** A day of the month that is looked at: whether people work on it, and minutes spent on it. */
export type BurnDay = { readonly date: string; readonly isWorking: boolean; readonly spent: number }

export type Burn = {
  /** Minutes a working day so far, today included; 0 while nothing was spent. */
  readonly pace: number
  /** Working days so far. */
  readonly workedDays: number
  /** The working day on which the hours run out at that pace; null where they last. */
  readonly runsOutOn: string | null
  /** Minutes beyond the quota at the month's end at that pace, with what is over already. */
  readonly overAtEnd: number
  /** What is left at the end of every day: until today as it was, then at that pace; below zero is overage. */
  readonly line: readonly { date: string; left: number; isForecast: boolean }[]
}

/** How the hours of a month burn: an even pace over working days, of what was spent on the days up to today (rules §3.21 tells when they are short). */
export function burnOf(days: readonly BurnDay[], available: number, today: string): Burn {
  const past = days.filter(({ date }) => date <= today)
  const used = past.reduce((sum, { spent }) => sum + spent, 0)
  const workedDays = past.filter(({ isWorking }) => isWorking).length
  const pace = workedDays === 0 ? 0 : used / workedDays
  let left = available
  let runsOutOn: string | null = null
  const line = days.map(({ date, isWorking, spent }) => {
    const isForecast = date > today
    left -= isForecast ? (isWorking ? pace : 0) : spent
    if (isForecast && isWorking && runsOutOn === null && available - used > 0 && left <= 0) runsOutOn = date
    return { date, left: Math.round(left), isForecast }
  })
  return { pace: Math.round(pace), workedDays, runsOutOn, overAtEnd: Math.max(0, -Math.round(left)), line }
}
