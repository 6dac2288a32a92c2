import { visit } from '@tests/support/people'
import { generateSync } from 'otplib'
import { livingSession } from '@/data/system-db'
import { beginSecondFactor, confirmSecondFactor } from '@/features/account/set-up-second-factor'
import { openSession } from '@/server/session'
import { tokenHash } from '@/server/token'

/** The code that a generator shows at an instant. */
export const codeAt = (secret: string, at: Date) => generateSync({ secret: secret.replaceAll(' ', ''), epoch: Math.floor(+at / 1000) })

/** Somebody signed in, as the forms about their account see them. */
export async function asThemselves(personId: string, now: Date) {
  const sid = await openSession(personId, visit(now).from, now)
  const session = await livingSession(tokenHash(sid), now)
  if (!session) throw new Error('no session')
  return { ...visit(now), ...session, sid }
}

/** Switches the second factor on a minute before `now`, so that the code of `now` is still unused. */
export async function withSecondFactor({ personId, password }: { personId: string; password: string }, now: Date) {
  const before = new Date(+now - 60_000)
  const ctx = await asThemselves(personId, before)
  const { secret } = await beginSecondFactor(ctx, { current_password: password })
  const codes = await confirmSecondFactor(ctx, { code: codeAt(secret, before) })
  return { secret, codes, ctx }
}
