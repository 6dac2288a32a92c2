import { isZone } from '@/domain/zone'

/** All zones by name, each with its present offset and what people call it, to be found by either. */
export function timeZones(locale: string, now: Date): { name: string; label: string }[] {
  const known = lists.get(locale)
  if (known) return known
  const made = Intl.supportedValuesOf('timeZone')
    .filter(isZone)
    .map((name) => ({ name, label: `${part(name, locale, now, 'shortOffset')}, ${part(name, locale, now, 'longGeneric')}` }))
  lists.set(locale, made)
  return made
}

/** Eight hundred formatters take a while: made once for a language, summer time as it was then. */
const lists = new Map<string, { name: string; label: string }[]>()

function part(timeZone: string, locale: string, now: Date, timeZoneName: 'shortOffset' | 'longGeneric'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(now)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
