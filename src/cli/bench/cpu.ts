import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks of Linux a second. */
const TICKS = 100

/** Milliseconds of processor that these processes and all below them have used so far, those that have ended included. Linux only. */
export function cpuMs(roots: number[]): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf)
  const children = Map.groupBy(all, ({ parent }) => parent)
  const wanted = new Set<number>()
  const take = (id: number) => {
    wanted.add(id)
    for (const child of children.get(id) ?? []) take(child.id)
  }
  roots.forEach(take)
  const ticks = all.filter(({ id }) => wanted.has(id)).reduce((sum, { own, ended }) => sum + own + ended, 0)
  return (ticks * 1000) / TICKS
}

/** Megabytes of memory that these processes keep, what they share (the programs' own pages) counted once. */
export function memoryMb(ids: number[]): number {
  const kb = ids.map((id) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0))
  return Math.round(kb.reduce((sum, size) => sum + size, 0) / 1024)
}

function statOf(name: string) {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .map(Number)
    const [, parent = 0] = fields
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15)
    return [{ id: Number(name), parent, own: user + system, ended: childUser + childSystem }]
  } catch {
    return []
  }
}
