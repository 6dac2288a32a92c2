import type { Line } from './measurement'

type Report = { tickets: number; memoryMb: number; lines: Line[] }

const MEMORY_MB = 450

/** What was measured, to be read by a person. */
export function asText({ memoryMb, lines }: Report): string {
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
  const table = [head, ...rows].map((row) => row.map((cell, i) => (i < 2 ? String(cell).padEnd(16) : String(cell).padStart(9))).join(''))
  const memory =
    memoryMb > 0
      ? `Memory of both web processes: ${memoryMb} MB, what they share counted once (at most ${MEMORY_MB}: ${memoryMb <= MEMORY_MB ? 'met' : 'not met'}). `
      : ''
  return `\n${table.join('\n')}\n\n${memory}Times in milliseconds; CPU is that of web and database together, for one.\n`
}

const short = (value: number) => value.toFixed(value < 1 ? 3 : 1)

function timesTheFloor({ name, of, cpuMs, bytes }: Line, lines: Line[]) {
  const floor = lines.find((line) => line.name === 'floor' && line.of === of)
  return floor && name !== 'floor' && bytes !== undefined ? cpuMs / floor.cpuMs : undefined
}

/** What it may cost, and whether it does. A floor that was not measured is no floor to compare with. */
function againstTarget(line: Line, lines: Line[]): [string, string] {
  const { target } = line
  if (!target) return ['', '']
  const word = (isMet: boolean) => (isMet ? 'yes' : 'no')
  if ('cpuMs' in target) return [`${target.cpuMs} ms`, word(line.cpuMs <= target.cpuMs)]
  const times = timesTheFloor(line, lines)
  return [`${target.timesTheFloor} ×`, times === undefined ? '' : word(times <= target.timesTheFloor)]
}
