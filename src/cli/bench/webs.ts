import { freePort } from '../ports'
import { Refusal } from '../refusal'
import { startWebProcess } from '../web-process'

const PATIENCE_MS = 60_000

export type Web = { port: number; pid: number }

/** One process of the built product, as `npm start` runs it; it ends with `resources`. Throws `Refusal`. */
export async function startWeb(env: Record<string, string>, resources: AsyncDisposableStack): Promise<Web> {
  const port = await freePort()
  const web = startWebProcess(port, env)
  resources.defer(() => web.stop(10_000))
  for (const giveUp = Date.now() + PATIENCE_MS; Date.now() < giveUp; ) {
    if (await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null)) return { port, pid: web.pid }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Refusal(`The web did not start:\n${web.said()}`)
}
