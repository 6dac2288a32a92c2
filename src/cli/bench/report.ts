import { asTable, short } from './as-table'
import { besideOthers } from './beside-others'
import type { Line } from './measurement'

/** `failed`: measurements that came to no end, and why. */
export type Report = { tickets: number; memoryMb: number; lines: Line[]; failed: { name: string; why: string }[] }

const MEMORY_MB = 450

/** What was measured, to be read by a person; `before`: a run with other tickets, whose costs stand beside these. */
export function asText(report: Report, before?: Report): string {
  const { memoryMb, lines, failed } = report
  const memory =
    memoryMb > 0
      ? `Memory of both web processes: ${memoryMb} MB, what they share counted once (at most ${MEMORY_MB}: ${memoryMb <= MEMORY_MB ? 'met' : 'not met'}). `
      : ''
  return [
    costs(lines),
    `${memory}Times in milliseconds; CPU is that of web and database together, for one.`,
    ...(before ? [growth(report, before)] : []),
    ...besideOthers(lines),
    ...failed.map(({ name, why }) => `Not measured: ${name} (${why})`),
  ]
    .map((part) => `\n${part}\n`)
    .join('')
}

function costs(lines: Line[]): string {
  const head = ['', '', 'times', 'median', 'p95', 'p99', '/s', 'CPU ms', 'of it DB', '× floor', 'HTML kB', 'wrong', 'at most', 'met']
  const rows = lines.map((line) => [
    line.name,
    line.of,
    line.requests,
    ...[line.median, line.p95, line.p99].map(short),
    short(line.perSecond),
    short(line.cpuMs),
    short(line.databaseCpuMs),
    timesTheFloor(line, lines)?.toFixed(1) ?? '',
    line.bytes === undefined ? '' : (line.bytes / 1024).toFixed(0),
    line.wrong,
    ...againstTarget(line, lines),
  ])
  return asTable(head, rows)
}

function timesTheFloor({ name, of, cpuMs, bytes }: Line, lines: Line[]) {
  const floor = lines.find((line) => line.name === 'floor' && line.of === of)
  return floor && name !== 'floor' && bytes !== undefined ? cpuMs / floor.cpuMs : undefined
}

const word = (isMet: boolean) => (isMet ? 'yes' : 'no')

/** What it may cost, and whether it does. A floor that was not measured is no floor to compare with. */
function againstTarget(line: Line, lines: Line[]): [string, string] {
  const { target } = line
  if (!target) return ['', '']
  if ('cpuMs' in target) return [`${target.cpuMs} ms`, word(line.cpuMs <= target.cpuMs)]
  const times = timesTheFloor(line, lines)
  return [`${target.timesTheFloor} ×`, times === undefined ? '' : word(times <= target.timesTheFloor)]
}

/** What one costs here by what it cost there; bounds hold for ten times the tickets. */
function growth({ tickets, lines }: Report, before: Report): string {
  const rows = lines.flatMap((line) => {
    const same = before.lines.find(({ name, of }) => name === line.name && of === line.of)
    if (!same) return []
    const times = line.cpuMs / same.cpuMs
    const bound = tickets === before.tickets * 10 && line.growth !== undefined ? [`${line.growth} ×`, word(times <= line.growth)] : ['', '']
    return [[line.name, line.of, short(same.cpuMs), short(line.cpuMs), `${times.toFixed(2)} ×`, ...bound]]
  })
  return asTable(['', 'CPU ms with', String(before.tickets), String(tickets), '', 'at most', 'met'], rows)
}
