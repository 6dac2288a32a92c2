import 'server-only'
import { lastBeat } from '@/data/system-db'

const PATIENCE_MS = 2_000
const BEAT_IS_OLD_MS = 30_000

/** What isn't well: nothing, the database, or the worker, wherever it runs. Answers within two seconds and never throws. */
export async function notWell(now: Date): Promise<('database' | 'worker')[]> {
  const beat = await inTime(lastBeat()).catch(() => undefined)
  if (beat === undefined) return ['database']
  return beat && +now - +beat < BEAT_IS_OLD_MS ? [] : ['worker']
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS)
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer))
}
