import { formatMinutes, type Reader } from '@/i18n/format'

/** How long a timer has run, in words. */
export const elapsed = ({ startedAt }: { startedAt: Date }, { now, locale }: Reader): string =>
  formatMinutes(Math.max(0, Math.round((+now - +startedAt) / 60_000)), locale)
