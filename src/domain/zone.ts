/** A stretch of instants `[from, until)` with one offset of local wall time; all in milliseconds. */
export type Span = { readonly from: number; readonly until: number; readonly offset: number }

export type Zone = { readonly name: string; readonly spansOf: (year: number) => readonly Span[] }

const zones = new Map<string, Zone>()

/** The zone's offsets by UTC year, each year looked up once. Throws RangeError for a name that is no IANA zone. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const zone = { name, spansOf: rememberedByYear(offsetLookup(name)) }
  zones.set(name, zone)
  return zone
}

export function isZone(name: string): boolean {
  try {
    zoneOf(name)
    return true
  } catch {
    return false
  }
}

/** Spans that together cover `[from, until)`, in order; the outer ones may reach beyond it. */
export function* spansBetween(zone: Zone, from: number, until: number): Generator<Span> {
  if (until <= from) return
  for (let year = yearOf(from); ; year++) {
    for (const span of zone.spansOf(year)) {
      if (span.from >= until) return
      if (span.until > from) yield span
    }
  }
}

export const yearOf = (instant: number) => new Date(instant).getUTCFullYear()

type OffsetLookup = (instant: number) => number

function offsetLookup(name: string): OffsetLookup {
  if (/^[+-]/.test(name)) throw new RangeError(`not an IANA zone: ${name}`)
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
  return (instant) => offsetIn(format.format(instant))
}

function offsetIn(text: string): number {
  const found = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text)
  if (!found) return 0
  const [, sign, hours, minutes, seconds = '0'] = found
  return (sign === '-' ? -1000 : 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}

function rememberedByYear(offsetAt: OffsetLookup) {
  const years = new Map<number, readonly Span[]>()
  return (year: number) => {
    const spans = years.get(year) ?? spansIn(year, offsetAt)
    years.set(year, spans)
    return spans
  }
}

/** A week: the closest pair of clock changes in use (Morocco's, around Ramadan) is a month apart. */
const step = 7 * 86_400_000

function spansIn(year: number, offsetAt: OffsetLookup): Span[] {
  const end = startOfYear(year + 1)
  const spans: Span[] = []
  let from = startOfYear(year)
  let offset = offsetAt(from)
  for (let sample = from; sample < end; sample += step) {
    const next = Math.min(sample + step, end)
    const later = offsetAt(next)
    if (later === offset) continue
    const change = firstInstantOf(later, sample, next, offsetAt)
    if (change === end) break
    spans.push({ from, until: change, offset })
    from = change
    offset = later
  }
  return [...spans, { from, until: end, offset }]
}

/** Bisects to the second at which `offset` begins, between an instant before it and one in it. */
function firstInstantOf(offset: number, before: number, within: number, offsetAt: OffsetLookup): number {
  let [low, high] = [before, within]
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000
    if (offsetAt(middle) === offset) high = middle
    else low = middle
  }
  return high
}

const startOfYear = (year: number) => new Date(0).setUTCFullYear(year, 0, 1)
