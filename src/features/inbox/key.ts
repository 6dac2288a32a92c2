import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/server/env'

/** What opens the local inbox outside demo mode, as `/inbox?key=…`. */
export const inboxKey = (secret = env().AUTH_SECRET) => createHmac('sha256', secret).update('reglament: local inbox').digest('base64url')

export function isInboxKey(key: unknown): key is string {
  const known = Buffer.from(inboxKey())
  const given = Buffer.from(typeof key === 'string' ? key : '')
  return given.length === known.length && timingSafeEqual(given, known)
}
