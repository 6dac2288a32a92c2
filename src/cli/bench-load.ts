import { Agent, request } from 'node:http'

export type Shot = { method: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: Buffer }
export type Answer = { status: number; bytes: number; ms: number; body: string }

export type Measured = { requests: number; median: number; p95: number; p99: number; perSecond: number; bytes: number; wrong: number }

/** One request to one of the ports, over connections that stay open. */
export function asker(ports: number[], cookie: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let turn = 0
  return (shot: Shot): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const port = ports[turn++ % ports.length]
      const began = performance.now()
      const headers = { cookie, 'accept-encoding': 'identity', 'content-length': String(shot.body?.length ?? 0), ...shot.headers }
      const sent = request({ agent, host: '127.0.0.1', port, path: shot.path, method: shot.method, headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          const body = Buffer.concat(parts)
          resolve({ status: answer.statusCode ?? 0, bytes: body.length, ms: performance.now() - began, body: body.toString('utf8') })
        })
      })
      sent.on('error', reject)
      sent.end(shot.body)
    })
}

/** Keeps `connections` busy until so many requests are answered; `wrong` counts answers that are not as expected. */
export async function drive(
  ask: (shot: Shot) => Promise<Answer>,
  shotAt: (index: number) => Shot,
  { connections, requests, isRight }: { connections: number; requests: number; isRight: (answer: Answer) => boolean },
): Promise<Measured> {
  const answers: Answer[] = []
  let next = 0
  let wrong = 0
  const began = performance.now()
  const keepAsking = async () => {
    while (next < requests) {
      const answer = await ask(shotAt(next++))
      if (!isRight(answer)) wrong++
      answers.push(answer)
    }
  }
  await Promise.all(Array.from({ length: connections }, keepAsking))
  const seconds = (performance.now() - began) / 1000
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0) / answers.length
  return { requests, median: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: requests / seconds, bytes: Math.round(bytes), wrong }
}
