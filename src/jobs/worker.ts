import { once } from 'node:events'
import { plainConsole } from '@/server/plain-console'
import { runWorker } from './run-worker'

/** The worker's process: works until SIGTERM or Ctrl+C, finishes what runs, and ends. */
export async function main(): Promise<void> {
  if (process.env.NODE_ENV === 'production') plainConsole()
  const asked = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  const stop = await runWorker()
  await asked
  await stop()
  process.exit(0)
}
