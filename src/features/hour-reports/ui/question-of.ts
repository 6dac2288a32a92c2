import type { EntriesAddress, HoursReportAddress } from '../schema'

type Part = Partial<Record<keyof EntriesAddress, string | null>>
/** The address of the entries behind a figure, narrowed further by this. */
export type HrefOf = (part: Part) => string

/** The question of an address with these parts changed; what is the usual is left out. */
export function questionOf(address: HoursReportAddress, part: Part = {}): string {
  const { period, from, to, client, tariff, member, speciality } = address
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ period, from, to, client, tariff, member, speciality, ...part })) {
    if (value && !(name === 'period' && value === 'quarter') && !(name === 'part' && value === 'worked')) query.set(name, value)
  }
  const text = query.toString()
  return text ? `?${text}` : ''
}
