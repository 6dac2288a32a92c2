import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { audited } from '@/data/audited'
import en from '@/i18n/en/audit.json'
import ru from '@/i18n/ru/audit.json'

const schema = readFileSync('prisma/schema.prisma', 'utf8')
const bodies = new Map([...schema.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)].map(([, name = '', body = '']) => [name, body]))

const choices = new Map(
  [...schema.matchAll(/^enum (\w+) \{\n(.*?)^\}/gms)].map(([, name = '', body = '']) => [
    name,
    [...body.matchAll(/^ {2}(\w+)/gm)].map(([, value = '']) => value),
  ]),
)
/** Told by the words of their own area. */
const worded = ['Role', 'Speciality', 'Priority', 'Situation', 'TicketStatus']

/** The columns of a table that the audit may show, with their types: not its key, its agency, or what is silent. */
function shownOf(table: string): [string, string][] {
  const columns = [...(bodies.get(table) ?? '').matchAll(/^ {2}(\w+) +(\w+)/gm)].map(([, column = '', type = '']): [string, string] => [
    column,
    type,
  ])
  const left = ['tenantId', 'id', ...(audited[table]?.silent ?? [])]
  return columns.filter(([column, type]) => !bodies.has(type) && !left.includes(column))
}

test.each(Object.keys(audited))('what changes of %s has words of its own in both languages, and so has what is chosen there', (table) => {
  const columns = shownOf(table)
  expect(columns.length).toBeGreaterThan(0)
  const values = columns.flatMap(([, type]) => (worded.includes(type) ? [] : (choices.get(type) ?? [])))
  const unnamed = ({ field, value }: { field: Record<string, string>; value: Record<string, string> }) => [
    ...columns.map(([column]) => column).filter((column) => !(column in field)),
    ...values.filter((one) => !(one in value)),
  ]
  expect([unnamed(ru), unnamed(en)]).toEqual([[], []])
})
