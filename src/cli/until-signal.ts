import { Refusal } from './refusal'

/**
 * Runs `work` until it is done, fails, or somebody asks us to end; returns when all that it has opened is closed again, the last first.
 * @returns whether it was ended by Ctrl+C, SIGTERM or the end of the npm that runs us
 */
export async function untilSignal(work: (signal: AbortSignal, resources: AsyncDisposableStack) => Promise<void>): Promise<boolean> {
  const ending = new AbortController()
  await using resources = new AsyncDisposableStack()
  try {
    const asked = await Promise.race([work(ending.signal, resources).then(() => false), askedToEnd()])
    if (asked) console.log('\n  Stopping …')
    return asked
  } finally {
    ending.abort(new Refusal('Stopped.'))
  }
}

function askedToEnd() {
  return new Promise<boolean>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => resolve(true))
    const parent = process.ppid
    if (!process.env.npm_lifecycle_event) return
    setInterval(() => process.ppid !== parent && resolve(true), 500).unref()
  })
}
