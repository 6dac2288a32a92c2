import { setTimeout as pause } from 'node:timers/promises'
import { bundle } from './bundle'
import { type Child, startChild } from './child'
import { Refusal } from './refusal'
import { startWebProcess } from './web-process'

const DRAIN_MS = 15_000
const READY_MS = 120_000
const CALM_MS = 60_000
const SLOWEST_MS = 30_000

type Serving = { port: number; dev: boolean; worker: boolean; env: Record<string, string | undefined>; signal: AbortSignal }

/**
 * Runs web and worker until `signal`, and drains both when `resources` are disposed of. A worker that dies is started again, ever more slowly.
 * @returns `ready` when the health page says so, and `failed`, which only ever rejects: with a `Refusal` when the web dies
 */
export function serve({ port, dev, worker, env, signal }: Serving, resources: AsyncDisposableStack) {
  const web = startWebProcess(port, env, { dev })
  const workers = worker ? keepWorker(env, signal) : undefined
  resources.defer(async () => {
    await Promise.all([web.stop(DRAIN_MS), workers?.stop()])
  })
  const failed = web.ended.then((end): never => {
    throw new Refusal(`The web server ended unexpectedly (${end}):\n${web.said()}`)
  })
  failed.catch(() => undefined)
  const showLogs = () => {
    web.show()
    workers?.show()
  }
  return { ready: ready(port, worker, () => workers?.said() ?? ''), failed, showLogs, restartWorker: () => workers?.restart() }
}

/** Without a worker of our own the health page may miss one: that web and database answer is enough then. */
async function ready(port: number, worker: boolean, workerSaid: () => string) {
  let last = 'it does not answer'
  for (const giveUp = Date.now() + READY_MS; Date.now() < giveUp; await pause(100)) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null)
    if (answer?.ok || (answer?.status === 503 && !worker)) return
    if (answer) last = await answer.text()
  }
  throw new Refusal(`Reglament did not become ready (${last}).\n${workerSaid()}`)
}

function keepWorker(env: Serving['env'], signal: AbortSignal) {
  let current: Child | undefined
  let shown = false
  let wanted = false
  const run = async () => {
    let wait = 1_000
    while (!signal.aborted) {
      const started = Date.now()
      current = startChild(await bundle('src/jobs/worker.ts'), [], { ...env, NODE_ENV: 'production' })
      if (shown) current.show()
      const end = await current.ended
      if (signal.aborted) return
      if (wanted) {
        wanted = false
        continue
      }
      if (Date.now() - started > CALM_MS) wait = 1_000
      console.error(`The worker ended unexpectedly (${end}); starting it again in ${wait / 1_000} s.${shown ? '' : `\n${current.said()}`}`)
      await pause(wait, undefined, { signal }).catch(() => undefined)
      wait = Math.min(wait * 2, SLOWEST_MS)
    }
  }
  const over = run()
  over.catch((error: Error) => console.error(`The worker can't be started: ${error.message}`))
  return {
    said: () => current?.said() ?? '',
    show: () => {
      shown = true
      current?.show()
    },
    restart: () => {
      wanted = true
      void current?.stop(DRAIN_MS)
    },
    stop: async () => {
      await current?.stop(DRAIN_MS)
      await over.catch(() => undefined)
    },
  }
}
