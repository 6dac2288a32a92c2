import 'server-only'
import { asSystem } from '@/data/system-db'
import { hashPassword } from '@/server/password'
import type { PersonContext } from '@/server/person-action'
import { provePassword } from './prove-password'
import { refuseWeak } from './refuse-weak'
import type { ChangePassword } from './schema'
import { setPassword } from './set-password'

/** Ends the person's other sessions. Throws `AppError` wrong_password or password_… beside the field, or too_many_attempts. */
export async function changePassword(ctx: PersonContext, input: ChangePassword): Promise<{ personId: string }> {
  const { personId, sessionId, from, now } = ctx
  refuseWeak(input.password, await provePassword(ctx, input.current_password))
  const passwordHash = await hashPassword(input.password)
  await asSystem({ personId, from }, (db) => setPassword(db, { personId, passwordHash, keep: sessionId }, now))
  return { personId }
}
