import { randomUUID } from 'node:crypto'
import { type Agent, request } from 'node:http'
import { sees, type World } from '@tests/support/world'
import { encode } from 'next-auth/jwt'
import { openSession, SESSION_SECONDS } from '@/server/session'
import { sessionCookie } from '@/server/session-cookie'

export type Answer = { status: number; body: string; headers: Record<string, string | string[] | undefined> }
export type Shot = { method?: string; path: string; headers?: Record<string, string>; body?: Buffer; agent?: Agent; timeout?: number }

/** The cookie of somebody of the agency who is signed in. */
export async function seat(world: World, memberId: string): Promise<string> {
  const { personId } = await sees(world, (db) => db.member.findFirstOrThrow({ where: { id: memberId } }))
  const sid = await openSession(personId ?? '', { device: `fault ${randomUUID()}`, address: '127.0.0.1' }, new Date())
  const token = await encode({ token: { sub: personId ?? '', sid }, secret: process.env.AUTH_SECRET ?? '', maxAge: SESSION_SECONDS })
  return `${sessionCookie().name}=${token}`
}

/** One request to a port of this machine; rejects where the connection breaks or nothing comes in time (milliseconds). */
export function ask(port: number, cookie: string, { method = 'GET', path, headers, body, agent, timeout = 40_000 }: Shot): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, agent, timeout, headers: { cookie, ...headers } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString(), headers: answer.headers }))
      answer.on('error', reject)
    })
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')))
    sent.on('error', reject)
    if (body) sent.setHeader('content-length', body.length)
    sent.end(body)
  })
}
