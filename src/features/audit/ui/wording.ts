import type { useTranslations } from 'next-intl'
import { roles } from '@/domain/permission'
import { priorities, situations, specialities, ticketStatuses } from '@/domain/ticket'
import { formatInstant, formatMinutes, formatMoney, type Reader } from '@/i18n/format'
import type { Change, Entry, Named, NamedThings } from '../schema'

type Texts = ReturnType<typeof useTranslations<never>>

/** An entry in words: who, what (its object apart, for a link), and each change as «цена: 40 000 ₽ → 45 000 ₽». */
export type Worded = { who: string; what: string; object: Named | null; changes: string[] }

/** Says entries as a person would; `t` speaks every area of the catalogue. */
export function wording(t: Texts, reader: Reader, things: NamedThings) {
  const say = t as unknown as ((key: string, values?: Record<string, string>) => string) & { has: (key: string) => boolean }
  return (entry: Entry): Worded => ({
    who: whoDid(say, entry, things),
    what: whatWasDone(say, entry),
    object: (entry.objectId && things.get(entry.objectId)) || null,
    changes: entry.changes.filter((change) => !isEmpty(change)).map((change) => changeInWords(say, change, reader, things)),
  })
}

type Say = ((key: string, values?: Record<string, string>) => string) & { has: (key: string) => boolean }

function whoDid(say: Say, { memberId, job }: Entry, things: NamedThings): string {
  if (memberId) return things.get(memberId)?.name ?? say('audit.somebody')
  if (!job) return say('audit.nobody')
  const key = `audit.job.${job}`
  return say.has(key) ? say(key) : say('audit.some_job', { job })
}

function whatWasDone(say: Say, { action, entity }: Entry): string {
  if (action === 'exported') {
    const key = `audit.taken.${entity}`
    return say.has(key) ? say(key) : say('audit.taken.other')
  }
  if (entity === 'Person') return say.has(`audit.event.${action}`) ? say(`audit.event.${action}`) : action
  const key = `audit.what.${entity}`
  return say.has(key) ? say(key, { action }) : say('audit.what.other', { action, entity })
}

function changeInWords(say: Say, { field, values }: Change, reader: Reader, things: NamedThings): string {
  const key = `audit.field.${field}`
  const name = say.has(key) ? say(key) : field
  if (!values) return say('audit.hidden', { field: name })
  const [before, after] = values.map((value) => valueInWords(say, field, value, reader, things)) as [string, string]
  if (values[0] === null) return say('audit.set', { field: name, after })
  return values[1] === null ? say('audit.unset', { field: name, before }) : say('audit.changed', { field: name, before, after })
}

function valueInWords(say: Say, field: string, value: unknown, reader: Reader, things: NamedThings): string {
  if (value === null || value === '') return say('audit.empty')
  if (typeof value === 'boolean') return say(value ? 'audit.yes' : 'audit.no')
  if (typeof value === 'number') return numberInWords(field, value, reader)
  if (typeof value !== 'string') return JSON.stringify(value)
  const named = things.get(value)?.name
  if (named) return named
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && new Date(/[Z+]|-\d\d:\d\d$/.test(value.slice(16)) ? value : `${value}Z`)
  if (instant && !Number.isNaN(+instant)) return formatInstant(instant, reader)
  const key = choiceKey(field, value)
  return key && say.has(key) ? say(key) : value
}

function numberInWords(field: string, value: number, { locale }: Reader): string {
  if (field.endsWith('Kopecks')) return formatMoney(value, locale, { short: true })
  return /[mM]inutes$/.test(field) ? formatMinutes(value, locale) : String(value)
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

const isEmpty = ({ values }: Change) => values?.every((value) => value === null || value === '') ?? false
