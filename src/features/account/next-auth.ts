import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { livingSession } from '@/data/system-db'
import { AppError } from '@/domain/error'
import { env } from '@/server/env'
import { endSessionOf, openSession, SESSION_SECONDS } from '@/server/session'
import { sessionCookie } from '@/server/session-cookie'
import { tokenHash } from '@/server/token'
import { type Visitor, visitor } from '@/server/visitor'
import { proveSecondFactor } from './prove-second-factor'
import { Code, SignIn } from './schema'
import { signIn } from './sign-in'

/** The same sessions as the sign-in form's: a token that carries nothing but who and which session row. */
export function nextAuthOptions(): NextAuthOptions {
  const { name, options } = sessionCookie()
  const prefix = options.secure ? '__Host-' : ''
  const cookie = (kind: string) => ({ name: `${prefix}reglament-${kind}`, options })
  return {
    secret: env().AUTH_SECRET,
    providers: [credentials],
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', signOut: '/places', error: '/sign-in' },
    useSecureCookies: options.secure,
    cookies: { sessionToken: { name, options }, csrfToken: cookie('csrf'), callbackUrl: cookie('callback') },
    callbacks: {
      redirect: ({ url, baseUrl }) => (url.startsWith(`${baseUrl}/`) || url === baseUrl ? url : baseUrl),
      // What a client sends with an update arrives in `session`, which is never read.
      jwt: async ({ token, user }) => (user ? { sub: user.id, sid: await openSession(user.id, await visitor(), new Date()) } : kept(token)),
      session: async ({ session, token }) => ({
        expires: (await lives(token.sid)) ? session.expires : new Date(0).toISOString(),
        user: {},
      }),
    },
    events: {
      signOut: async ({ token }) => (typeof token?.sid === 'string' ? endSessionOf(token.sid, new Date(), await visitor()) : undefined),
    },
  }
}

const credentials = CredentialsProvider({
  credentials: { email: { type: 'email' }, password: { type: 'password' }, code: { type: 'text' } },
  authorize: async (typed) => {
    const input = SignIn.safeParse(typed ?? {})
    return input.success ? prove(input.data, typed?.code, await visitor(), new Date()).catch(refused) : null
  },
})

/** Password, and the code of the second factor where there is one. Throws `AppError`. */
export async function prove(input: SignIn, typedCode: unknown, from: Visitor, now: Date): Promise<{ id: string }> {
  const { personId, secondFactor } = await signIn(input, from)
  if (!secondFactor) return { id: personId }
  const { data } = Code.safeParse({ code: typedCode })
  await proveSecondFactor({ personId, code: data?.code ?? '' }, from, now)
  return { id: personId }
}

const lives = async (sid: unknown) => typeof sid === 'string' && (await livingSession(tokenHash(sid), new Date())) !== null

/** Nothing but these two, whatever else an older token carried. */
const kept = ({ sub, sid }: { sub?: string; sid?: unknown }) => ({ sub, sid })

function refused(error: unknown): null {
  if (error instanceof AppError) return null
  throw error
}
