import { Decree } from '@/domain/production-calendar'
import type { Fields } from './draft'
import type { EditCalendar } from './schema'

/** A decree as an administrator types it: «03.01 → 11.01» a line, and the eves that are an hour shorter. */
export function typedDecree(form: EditCalendar): { decree: Decree } | { fields: Fields } {
  const moved = linesOf(form.decreeMoved).map((text) => text.split(/→|->|—|–|\s-\s/).map((date) => dateIn(date, form.year)))
  const shortened = linesOf(form.decreeShortened).map((text) => dateIn(text, form.year))
  const fields: Fields = {}
  if (form.decreeAct.trim() === '') fields.decreeAct = { key: 'required' }
  if (moved.some((dates) => dates.length !== 2 || dates.includes(null))) fields.decreeMoved = { key: 'decree_moved' }
  if (shortened.includes(null)) fields.decreeShortened = { key: 'decree_dates' }
  if (Object.keys(fields).length > 0) return { fields }
  const pairs = moved.map(([from, to]) => ({ from, to }))
  const decree = Decree.safeParse({ act: form.decreeAct, moved: pairs, shortened })
  return decree.success ? { decree: decree.data } : { fields: { decreeMoved: { key: 'decree_moved' } } }
}

const linesOf = (text: string) =>
  text
    .split(/[\n,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** `03.01`, `03.01.2027`, `2027-01-03`; null for what is no date of the year. */
function dateIn(text: string, year: number): string | null {
  const russian = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(text.trim())
  const iso = russian ? `${russian[3] ?? year}-${russian[2]!.padStart(2, '0')}-${russian[1]!.padStart(2, '0')}` : text.trim()
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(Date.parse(`${iso}T00:00:00Z`))) return null
  return new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso) && iso.startsWith(`${year}-`) ? iso : null
}
