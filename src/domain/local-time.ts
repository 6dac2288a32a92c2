/** Milliseconds. */
export const minute = 60_000
export const day = 86_400_000

/** A date of a calendar as days since 1970-01-01, free of any zone. */
export type DayNumber = number

export const dayNumber = (date: string): DayNumber => Date.parse(`${date}T00:00:00Z`) / day

export const dateOf = (number: DayNumber): string => new Date(number * day).toISOString().slice(0, 10)

/** 0 is Sunday, as in `Date`. */
export const weekdayOf = (number: DayNumber): number => (((number + 4) % 7) + 7) % 7

/** A part `[open, close)` of local wall time, in milliseconds since the local midnight that its date begins with. */
export type Part = { readonly open: number; readonly close: number }

/** `close < open` crosses midnight, so `close` is then beyond one day (rules §1.1). */
export function partOf([from, to]: readonly [string, string]): Part {
  const [open, close] = [sinceMidnight(from), sinceMidnight(to)]
  return { open, close: close < open ? close + day : close }
}

/** The same as `["09:00", "18:00"]`. */
export const intervalOf = ({ open, close }: Part): [string, string] => [clockText(open), close === day ? '24:00' : clockText(close % day)]

/** In order; overlapping or touching parts are one (rules §1.1). */
export function merged(parts: readonly Part[]): Part[] {
  const result: Part[] = []
  for (const part of [...parts].sort((a, b) => a.open - b.open)) {
    const last = result.at(-1)
    if (last && part.open <= last.close) result[result.length - 1] = { open: last.open, close: Math.max(last.close, part.close) }
    else result.push(part)
  }
  return result
}

function sinceMidnight(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * minute
}

function clockText(time: number): string {
  return new Date(time).toISOString().slice(11, 16)
}
