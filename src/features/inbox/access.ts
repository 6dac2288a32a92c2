import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/server/env'
import { isInboxKey } from './key'

const COOKIE = 'reglament-inbox'

/** There is a local inbox only where there is no mail server. Demo letters are for everybody, real ones for who has shown the key. */
export async function mayReadInbox(): Promise<boolean> {
  return hasInbox() && (env().DEMO || isInboxKey((await cookies()).get(COOKIE)?.value))
}

/** Remembers the key in this browser for a month; false where it doesn't fit. */
export async function showKey(key: unknown): Promise<boolean> {
  if (!hasInbox() || !isInboxKey(key)) return false
  const secure = env().APP_URL.startsWith('https://')
  ;(await cookies()).set(COOKIE, key, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: 30 * 86_400 })
  return true
}

const hasInbox = () => env().SMTP_URL === undefined
