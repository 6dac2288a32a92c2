import { Agent, request } from 'node:http'

export type Shot = { method: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: Buffer }
export type Answer = { status: number; body: Buffer; ms: number }

export type Measured = { requests: number; median: number; p95: number; p99: number; perSecond: number; bytes: number; wrong: number }

export type Ask = ReturnType<typeof asker>

/**
 * One request to one of the ports in turn, as one of the people in turn, over connections that stay open. Like a browser it says where a form
 * comes from, and asks anew what the server closed just as it was taken up again.
 */
export function asker(ports: number[], cookies: string[], connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let turn = 0
  return function ask(shot: Shot): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const port = ports[turn % ports.length]
      const cookie = cookies[Math.floor(turn++ / ports.length) % cookies.length]
      const began = performance.now()
      const from = shot.method === 'POST' ? { origin: `http://127.0.0.1:${port}` } : {}
      const headers = { cookie, 'accept-encoding': 'identity', 'content-length': String(shot.body?.length ?? 0), ...from, ...shot.headers }
      const sent = request({ agent, host: '127.0.0.1', port, path: shot.path, method: shot.method, headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, ms: performance.now() - began, body: Buffer.concat(parts) }))
        answer.on('error', reject)
      })
      sent.on('error', (error: NodeJS.ErrnoException) =>
        sent.reusedSocket && error.code === 'ECONNRESET' ? resolve(ask(shot)) : reject(error),
      )
      sent.end(shot.body)
    })
  }
}

/** Keeps `connections` busy until so many requests are answered; `wrong` counts answers that are not as expected. */
export async function drive(
  ask: Ask,
  shots: Iterable<Shot>,
  { connections, isRight }: { connections: number; isRight: (answer: Answer) => boolean },
): Promise<Measured> {
  const times: number[] = []
  let bytes = 0
  let wrong = 0
  const left = (function* () {
    yield* shots
  })()
  const began = performance.now()
  const keepAsking = async () => {
    for (const shot of left) {
      const answer = await ask(shot)
      if (!isRight(answer)) wrong++
      times.push(answer.ms)
      bytes += answer.body.length
    }
  }
  await Promise.all(Array.from({ length: connections }, keepAsking))
  const seconds = (performance.now() - began) / 1000
  const requests = times.length
  return { requests, ...distribution(times), perSecond: requests / seconds, bytes: Math.round(bytes / requests), wrong }
}

/** Median, 95th and 99th percentile, in the unit of what is given. */
export function distribution(values: number[]): { median: number; p95: number; p99: number } {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) }
}
