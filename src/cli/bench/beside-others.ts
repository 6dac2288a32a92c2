import { asTable, short } from './as-table'
import type { Line } from './measurement'

/**
 * Requests a second at 16 connections that two others served of such pages, from the slowest kind to the fastest, on the machine on which this
 * product was made; and how many times that is wanted. On another machine the comparison says nothing.
 */
const others = [
  { name: 'Request Tracker 5', slowest: 4, fastest: 11, wanted: 20 },
  { name: 'Redmine 5', slowest: 8, fastest: 25, wanted: 8 },
]
const compared = ['queue', 'ticket', 'search', 'create', 'reply']

/** One table where any of it was measured at 16 connections: how many times the others', taken at their fastest and at their slowest. */
export function besideOthers(lines: Line[]): string[] {
  const rows = lines
    .filter(({ name, of }) => compared.includes(name) && of === '16 connections')
    .map(({ name, of, perSecond }) => [
      name,
      of,
      short(perSecond),
      ...others.flatMap(({ slowest, fastest, wanted }) => [
        `${(perSecond / fastest).toFixed(1)}–${(perSecond / slowest).toFixed(1)} ×`,
        perSecond >= wanted * fastest ? 'yes' : perSecond >= wanted * slowest ? 'in part' : 'no',
      ]),
    ])
  if (rows.length === 0) return []
  const head = ['', '', '/s', ...others.flatMap(({ wanted }, i) => [i === 0 ? 'RT 5' : 'Redmine 5', `≥ ${wanted} ×`])]
  const said = others.map(({ name, slowest, fastest }) => `${name} ${slowest}–${fastest}`).join(', ')
  return [`${asTable(head, rows, 13)}\n\nRequests a second beside what others serve of such pages on the machine of the project: ${said}.`]
}
