'use client'

import { useHydrated } from '@/ui/use-hydrated'

/** In which zone the page tells the time, where the reader's own clock shows another. */
export function ZoneNote({ timeZone, children }: { timeZone: string; children: string }) {
  const differs = useHydrated() && clockIn(timeZone) !== clockIn()
  return differs ? <p className="mt-8 text-12 text-fg3">{children}</p> : null
}

const clockIn = (timeZone?: string) => new Date().toLocaleString('en', { timeZone, dateStyle: 'short', timeStyle: 'short' })
