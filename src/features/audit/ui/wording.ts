import type { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import type { Change, Entry, Named, NamedThings } from '../schema'
import { isNameless, partsOf, type Say, valueInWords } from './value-words'

type Texts = ReturnType<typeof useTranslations<never>>

/** An entry in words: who, what (its object apart, for a link), and each change as «цена: было 40 000 ₽, стало 45 000 ₽». */
export type Worded = { who: string; what: string; object: Named | null; changes: string[] }

/** Says entries as a person would; `t` speaks every area of the catalogue. */
export function wording(t: Texts, reader: Reader, things: NamedThings) {
  const say = t as unknown as Say
  return (entry: Entry): Worded => ({
    who: whoDid(say, entry, things),
    what: whatWasDone(say, entry),
    object: (entry.objectId && things.get(entry.objectId)) || null,
    changes: changesInWords(say, entry.changes, reader, things),
  })
}

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

/** Each change that has values in its own words; those whose values stay out of the audit are named together at the end. */
function changesInWords(say: Say, changes: Change[], reader: Reader, things: NamedThings): string[] {
  const kept = changes.filter(({ values }) => !values?.every(isEmpty) && !values?.some((value) => isNameless(value, things)))
  const isHidden = ({ values }: Change) => values === null
  const hidden = kept.filter(isHidden).map(({ field }) => fieldName(say, field))
  return [
    ...kept.filter((change) => !isHidden(change)).map((change) => changeInWords(say, change, reader, things)),
    ...(hidden.length > 0 ? [say('audit.hidden', { fields: hidden.join(', ') })] : []),
  ]
}

function changeInWords(say: Say, { field, values }: Change, reader: Reader, things: NamedThings): string {
  const name = fieldName(say, field)
  const [before, after] = values ?? [null, null]
  if (isList(before) && isList(after)) return listInWords(say, field, before, after, reader, things)
  const word = (value: unknown) => valueInWords(say, field, value, reader, things)
  if (before === null) return say('audit.set', { field: name, after: word(after) })
  return after === null
    ? say('audit.unset', { field: name, before: word(before) })
    : say('audit.changed', { field: name, before: word(before), after: word(after) })
}

/** Of a list or a record only what has come and what has gone. */
function listInWords(say: Say, field: string, before: object, after: object, reader: Reader, things: NamedThings): string {
  const [old, fresh] = [before, after].map((list) => partsOf(say, field, list, reader, things)) as [string[], string[]]
  const gone = old.filter((part) => !fresh.includes(part)).map((part) => `− ${part}`)
  const come = fresh.filter((part) => !old.includes(part)).map((part) => `+ ${part}`)
  return say('audit.set', { field: fieldName(say, field), after: [...gone, ...come].join(', ') || say('audit.otherwise') })
}

const isEmpty = (value: unknown) => value === null || value === '' || (isList(value) && Object.keys(value).length === 0)
const isList = (value: unknown): value is object => typeof value === 'object' && value !== null

function fieldName(say: Say, field: string): string {
  const key = `audit.field.${field}`
  return say.has(key) ? say(key) : field
}
