import 'server-only'
import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { asSystem, livingSession } from '@/data/system-db'
import { env } from './env'
import { sessionCookie } from './session-cookie'
import { hashInToken } from './session-token'
import { newToken, tokenHash } from './token'
import { type Visitor, visitor } from './visitor'

/** Absolute, in seconds; idle sessions end after 8 hours (session_at in the database). */
export const SESSION_SECONDS = 14 * 24 * 60 * 60

/** The hash under which the visitor's session row is kept; whether it still lives is for the database to say. */
export async function sessionTokenHash(): Promise<string | null> {
  return hashOf((await cookies()).get(sessionCookie().name)?.value)
}

/** Whether the head of a request, before anything has read it, comes with a living session. */
export async function isSignedIn({ cookie = '' }: { cookie?: string }, now: Date): Promise<boolean> {
  const name = `${sessionCookie().name}=`
  const pair = cookie.split('; ').find((part) => part.startsWith(name))
  const hash = await hashOf(pair?.slice(name.length))
  return hash !== null && (await livingSession(hash, now)) !== null
}

async function hashOf(token: string | undefined): Promise<string | null> {
  return token ? hashInToken(token, new Date()) : null
}

/** Who is here, whatever the tenant; null without a living session. */
export async function signedIn(now: Date): Promise<{ sessionId: string; personId: string } | null> {
  const hash = await sessionTokenHash()
  return hash ? livingSession(hash, now) : null
}

/** A session row of the person; returns its id as the token carries it. */
export async function openSession(personId: string, from: Visitor, now: Date): Promise<string> {
  const sid = newToken()
  const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000)
  const row = { tokenHash: tokenHash(sid), personId, ...from, createdAt: now, lastSeenAt: now, expiresAt }
  await asSystem({ personId, from }, (db) => db.session.create({ data: row }))
  return sid
}

/** Signs the visitor in on this response, in a new session; the one they came with ends. */
export async function startSession(personId: string, from: Visitor, now: Date): Promise<void> {
  await endCurrent(now)
  const sid = await openSession(personId, from, now)
  const token = await encode({ token: { sub: personId, sid }, secret: env().AUTH_SECRET, maxAge: SESSION_SECONDS })
  const { name, options } = sessionCookie()
  const jar = await cookies()
  jar.set(name, token, { ...options, maxAge: SESSION_SECONDS })
}

/** The visitor goes on in a new session, after a change of what lets them in. */
export async function rotateSession({ from, now }: { from: Visitor; now: Date }): Promise<void> {
  const person = await signedIn(now)
  if (person) await startSession(person.personId, from, now)
}

/** Signs the visitor out: the row ends, the cookie goes. */
export async function endSession(now: Date): Promise<void> {
  await endCurrent(now)
  const { name, options } = sessionCookie()
  const jar = await cookies()
  jar.set(name, '', { ...options, maxAge: 0 })
}

/** Ends the session that a token names, where it still lives. */
export async function endSessionOf(sid: string, now: Date, from?: Visitor): Promise<void> {
  await endByHash(tokenHash(sid), now, from)
}

async function endCurrent(now: Date) {
  const hash = await sessionTokenHash()
  if (hash) await endByHash(hash, now, await visitor())
}

async function endByHash(hash: string, now: Date, from?: Visitor) {
  const living = await livingSession(hash, now)
  if (!living) return
  await asSystem({ ...living, from }, (db) =>
    db.session.updateMany({ where: { id: living.sessionId, endedAt: null }, data: { endedAt: now } }),
  )
}
