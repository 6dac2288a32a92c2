import { deviceName } from '@/domain/device-name'
import { roles } from '@/domain/permission'
import { priorities, situations, specialities, ticketStatuses } from '@/domain/ticket'
import { formatDay, formatInstant, formatMinutes, formatMoney, formatNumber, type Reader } from '@/i18n/format'
import type { NamedThings } from '../schema'

/** Texts of any area by their whole key. */
export type Say = ((key: string, values?: Record<string, string>) => string) & { has: (key: string) => boolean }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An id that is nothing people have a name for tells them nothing. */
export const isNameless = (value: unknown, things: NamedThings) => typeof value === 'string' && UUID.test(value) && !things.has(value)

/** A kept value as a person reads it. */
export function valueInWords(say: Say, field: string, value: unknown, reader: Reader, things: NamedThings): string {
  if (value === null || value === '') return say('audit.empty')
  if (typeof value === 'boolean') return say(value ? 'audit.yes' : 'audit.no')
  if (typeof value === 'number') return numberInWords(field, value, reader)
  if (typeof value === 'object') return partsOf(say, field, value, reader, things).join(', ') || say('audit.empty')
  const text = String(value)
  if (field === 'device') return deviceName(text) ?? text
  const named = things.get(text)?.name
  if (named) return named
  const at = instantOf(text)
  if (at) return text.length > 10 ? formatInstant(at, reader) : formatDay(at, { ...reader, timeZone: 'UTC' })
  const key = choiceKey(field, text)
  return key && say.has(key) ? say(key) : text
}

/** The members of a list or the fields of a record, each in words: «Резервная копия сайта», «дизайнер 1 800 ₽». */
export function partsOf(say: Say, field: string, value: object, reader: Reader, things: NamedThings): string[] {
  const inWords = (name: string, part: unknown) => valueInWords(say, name, part, reader, things)
  if (Array.isArray(value)) return value.map((part) => (hasName(part) ? part.name : inWords(field, part)))
  return Object.entries(value)
    .filter(([, part]) => part !== null && part !== '')
    .map(([name, part]) => `${nameOf(say, name)} ${inWords(field === 'rates' ? 'hourKopecks' : name, part)}`)
}

const hasName = (part: unknown): part is { name: string } =>
  typeof part === 'object' && part !== null && 'name' in part && typeof part.name === 'string'

function nameOf(say: Say, name: string): string {
  const key = [`common.speciality.${name}`, `audit.field.${name}`].find((known) => say.has(known))
  return key ? say(key) : name
}

function numberInWords(field: string, value: number, { locale }: Reader): string {
  if (/[kK]opecks$/.test(field)) return formatMoney(value, locale, { short: true })
  return /[mM]inutes$/.test(field) ? formatMinutes(value, locale) : formatNumber(value, locale)
}

/** PostgreSQL writes instants as `2026-09-01T08:00:00+00:00`, days as `2026-09-01`. */
function instantOf(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d(:\d\d)?|Z))?$/.test(text)) return null
  const at = new Date(text.length > 10 ? text.replace(/([+-]\d\d)$/, '$1:00') : text)
  return Number.isNaN(+at) ? null : at
}

/** Where the catalogue already has a word for the choice. */
function choiceKey(field: string, value: string): string | null {
  const among = (list: readonly string[]) => list.includes(value)
  if (field === 'role' && among(roles)) return `common.role.${value}`
  if (field === 'speciality' && among(specialities)) return `common.speciality.${value}`
  if (field === 'priority' && among(priorities)) return `ticket.priority.${value}`
  if (field === 'situation' && among(situations)) return `ticket.situation.${value}`
  if (field === 'status' && among(ticketStatuses)) return `ticket.status.${value}`
  return /^[a-z_0-9]+$/.test(value) ? `audit.value.${value}` : null
}
