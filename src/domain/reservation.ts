/** How an estimate fits into what is free: minutes that can be held, and minutes that would be overage (rules §3.19). */
export type Fit = { readonly free: number; readonly held: number; readonly over: number }

/** @param left minutes of the month that are left; `reserved` is what other approved estimates still hold. */
export function fitOf(minutes: number, { left, reserved }: { left: number; reserved: number }): Fit {
  const free = Math.max(0, left - reserved)
  const held = Math.min(minutes, free)
  return { free, held, over: minutes - held }
}

/** What an approved estimate still holds: what was held, less what was worked on its ticket since. */
export const stillHeld = ({ minutes, overMinutes }: { minutes: number; overMinutes: number }, worked: number): number =>
  Math.max(0, minutes - overMinutes - worked)
