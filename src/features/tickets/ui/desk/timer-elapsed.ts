import { formatMinutes, type Reader } from '@/i18n/format'

/** Whole minutes that a timer has run. */
export const minutesRun = ({ startedAt }: { startedAt: Date }, { now }: Pick<Reader, 'now'>): number =>
  Math.max(0, Math.round((+now - +startedAt) / 60_000))

/** The same in words. */
export const elapsed = (timer: { startedAt: Date }, reader: Reader): string => formatMinutes(minutesRun(timer, reader), reader.locale)
