import { expect, test } from 'vitest'
import type { EntryLine } from '@/features/hours/month-entries'
import { foldedWorks } from '@/features/hours/ui/folded-works'

const entry = (id: string, change: Partial<EntryLine> = {}): EntryLine => ({
  id,
  workDate: '2026-11-10',
  number: null,
  subject: 'Резервная копия',
  person: 'Анна',
  speciality: 'programmer',
  kind: 'included',
  note: '',
  minutes: 5,
  spent: null,
  left: 600,
  ...change,
})
const ids = (entries: EntryLine[]) => foldedWorks(entries).map((one) => (Array.isArray(one) ? one.map(({ id }) => id) : one.id))

test.each<[string, EntryLine[], (string | string[])[]]>([
  ['of one name stand together where the newest is', [entry('c'), entry('t', { number: 7 }), entry('a')], [['c', 'a'], 't']],
  ['of two names stand apart', [entry('c'), entry('v', { subject: 'Вирусы' }), entry('a')], [['c', 'a'], 'v']],
  ['one alone stays an entry', [entry('c')], ['c']],
  ['tickets of one subject are never folded', [entry('t', { number: 7 }), entry('u', { number: 8 })], ['t', 'u']],
  ['nothing is nothing', [], []],
])('regular works: %s', (_, entries, expected) => {
  expect(ids(entries)).toEqual(expected)
})
