import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { seal, unseal } from './seal'
import { sessionCookie } from './session-cookie'

const LIVES_SECONDS = 5 * 60

/** Between the right password and the code of the second factor there is no session, only this. */
const Pending = z.object({
  purpose: z.literal('second-factor'),
  personId: z.uuid(),
  /** The password that was proven: another one since voids it. */
  passwordChangedAt: z.number(),
  until: z.number(),
  /** Where the visitor was going. */
  next: z.string().optional(),
  /** The invitation that is accepted with the code. */
  invitation: z.string().optional(),
})
export type Pending = Omit<z.infer<typeof Pending>, 'purpose' | 'until'>

/** Sealed: whoever holds it can neither read nor change it. */
export const sealPending = (pending: Pending, now: Date): string =>
  seal(JSON.stringify({ ...pending, purpose: 'second-factor', until: +now + LIVES_SECONDS * 1000 }))

/** Null where it isn't ours, or is older than five minutes. */
export function openPending(sealed: string, now: Date): Pending | null {
  try {
    const pending = Pending.parse(JSON.parse(unseal(sealed)))
    return pending.until > +now ? pending : null
  } catch {
    return null
  }
}

export async function keepPending(pending: Pending, now: Date): Promise<void> {
  const { name, options } = cookie()
  const jar = await cookies()
  jar.set(name, sealPending(pending, now), { ...options, maxAge: LIVES_SECONDS })
}

export async function pendingHere(now: Date): Promise<Pending | null> {
  const sealed = (await cookies()).get(cookie().name)?.value
  return sealed ? openPending(sealed, now) : null
}

export async function forgetPending(): Promise<void> {
  const { name, options } = cookie()
  const jar = await cookies()
  jar.set(name, '', { ...options, maxAge: 0 })
}

/** Lax would do; it is only ever needed by the page that follows the password. */
function cookie() {
  const { name, options } = sessionCookie()
  return { name: name.replace('session', 'pending'), options }
}
