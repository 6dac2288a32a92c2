export type Way = 'up' | 'down'

/** The list with one of it a place further that way; the same list where it stands at the end already or isn't in it. */
export function moved<T>(list: readonly T[], what: T, way: Way): T[] {
  const from = list.indexOf(what)
  const to = way === 'up' ? from - 1 : from + 1
  if (from < 0 || to < 0 || to >= list.length) return [...list]
  return list.with(from, list[to]!).with(to, what)
}
