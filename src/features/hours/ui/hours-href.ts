import type { HourPart } from '../schema'

export type HoursQuery = {
  contract?: string | null
  term?: string | null
  month?: string | null
  outside?: string | null
  part?: HourPart | null
}

/** The address of a contract's hours, with what is chosen. */
export function hoursHref(here: string, query: HoursQuery): string {
  const chosen = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return chosen.length > 0 ? `${here}?${new URLSearchParams(chosen)}` : here
}
