import type { ComplianceAddress, DetailAddress } from '../schema'

type Part = Partial<Record<keyof ComplianceAddress | Exclude<keyof DetailAddress, 'kept'>, string | number | null>> & {
  kept?: boolean | null
}

/** The question of an address with these parts changed; what is the usual is left out. */
export function questionOf(address: ComplianceAddress, part: Part = {}): string {
  const { kept, ...rest } = { ...address, ...part }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) {
    if (value !== null && value !== undefined && !(name === 'period' && value === 'quarter')) query.set(name, String(value))
  }
  if (kept !== undefined && kept !== null) query.set('kept', kept ? 'yes' : 'no')
  const text = query.toString()
  return text ? `?${text}` : ''
}
