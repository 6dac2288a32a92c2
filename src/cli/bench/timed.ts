import { distribution } from './load'
import type { Bench, Line } from './measurement'

/**
 * Runs `work` so many times, one after another, after a few runs that don't count; for what no request does: a rule, a sweep, a closing.
 * @param of what it is done to: «400 h», «200 000 clocks»
 */
export async function timed(
  bench: Pick<Bench, 'databaseCpuMs'>,
  { name, of, times, warm = 1 }: { name: string; of: string; times: number; warm?: number },
  work: (index: number) => unknown,
): Promise<Line> {
  for (let i = 0; i < warm; i++) await work(i)
  const own = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
  const before = { own: own(), database: bench.databaseCpuMs() }
  const began = performance.now()
  const durations: number[] = []
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    await work(warm + i)
    durations.push(performance.now() - start)
  }
  const seconds = (performance.now() - began) / 1000
  const databaseCpuMs = (bench.databaseCpuMs() - before.database) / times
  return {
    name,
    of,
    requests: times,
    ...distribution(durations),
    perSecond: times / seconds,
    cpuMs: (own() - before.own) / times + databaseCpuMs,
    databaseCpuMs,
    wrong: 0,
  }
}
