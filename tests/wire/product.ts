import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { nameOf } from '@tests/matrix/found'
import { startChild } from '@/cli/child'
import { freePort } from '@/cli/ports'

export type Product = { url: string; said(): string; stop(): Promise<void> }

const READY_MS = 60_000

/** The built product's web alone on the database of this test file; nothing else works on that database. */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const port = await freePort()
  const web = startChild('node_modules/next/dist/bin/next', ['start', '-p', String(port)], {
    ...process.env,
    PORT: String(port),
    APP_URL: '',
    WORKER: '0',
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    VITEST: '',
    ...settings,
  })
  let over: unknown
  web.ended.then((end) => {
    over = end
  })
  const url = `http://localhost:${port}`
  for (const giveUp = Date.now() + READY_MS; Date.now() < giveUp && over === undefined; await pause(100)) {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer) return { url, said: web.said, stop: () => web.stop(10_000) }
  }
  await web.stop(1_000)
  throw new Error(`The built product did not start (npm run build first):\n${web.said()}`)
}

type Manifest = { node: Record<string, { workers: Record<string, unknown>; filename?: string; exportedName?: string }> }

/** What the build calls each server action, and a page that it can be sent to. An action that no page uses is not there. */
export function builtActions(): Map<string, { id: string; page: string }> {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest
  return new Map(
    Object.entries(node).map(([id, { filename = '', exportedName = '', workers }]) => [
      nameOf(filename, exportedName),
      { id, page: Object.keys(workers).sort()[0] ?? '' },
    ]),
  )
}
