import 'server-only'
import { countAttempt } from '@/server/limit'
import type { Visit } from '@/server/open-action'
import { createTenant } from './create-tenant'
import type { SignUp } from './schema'

/** A tenant at once; its administrator comes in by the letter that proves the address. Throws `AppError` slug_taken or too_many_attempts. */
export async function signUp({ agency, slug, name, email }: SignUp, { from, now }: Visit): Promise<void> {
  await countAttempt({ kind: 'sign_up', address: from.address, account: email })
  await createTenant({ slug, name: agency, timeZone: 'Europe/Moscow', phone: null, administrator: { name, email } }, now, { from })
}
