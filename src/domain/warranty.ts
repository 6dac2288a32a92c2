import { day } from './local-time'

/** A ticket that comes back within so many days of being resolved is our redo: its time is of kind warranty (rules §3.8). */
export const isUnderWarranty = (resolvedAt: Date, reopenedAt: Date, warrantyDays: number): boolean =>
  +reopenedAt - +resolvedAt <= warrantyDays * day
