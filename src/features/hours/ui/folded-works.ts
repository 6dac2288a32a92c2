import type { EntryLine } from '../month-entries'

/** Entries as a month shows them: regular works of one name stand together where the newest of them is; one alone stays as it is. */
export function foldedWorks(entries: readonly EntryLine[]): (EntryLine | EntryLine[])[] {
  const works = Map.groupBy(entries.filter(isRegular), ({ subject }) => subject)
  return entries.flatMap((entry): (EntryLine | EntryLine[])[] => {
    const own = isRegular(entry) ? (works.get(entry.subject) ?? []) : []
    if (own.length < 2) return [entry]
    return own[0] === entry ? [own] : []
  })
}

const isRegular = ({ number, spent }: EntryLine) => number === null && spent === null
