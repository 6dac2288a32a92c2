import 'server-only'
import { decode } from 'next-auth/jwt'
import { env } from './env'
import { tokenHash } from './token'

const MOST = 5_000

type Opened = { hash: string; until: number }

/**
 * The hash under which the row of a session is kept, read from the cookie's token; null for one that is forged or over. Opening a token
 * costs half a millisecond, so what came out is kept; whether the session still lives is for the database to say, each time.
 */
export async function hashInToken(token: string, now: Date): Promise<string | null> {
  const known = opened.get(token)
  if (known) return known.until > +now ? known.hash : null
  const jwt = await decode({ token, secret: env().AUTH_SECRET }).catch(() => null)
  if (typeof jwt?.sid !== 'string' || typeof jwt.exp !== 'number') return null
  if (opened.size >= MOST) opened.clear()
  const hash = tokenHash(jwt.sid)
  opened.set(token, { hash, until: jwt.exp * 1000 })
  return hash
}

const opened = new Map<string, Opened>()
