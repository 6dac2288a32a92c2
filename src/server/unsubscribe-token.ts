import 'server-only'
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { noticeKinds } from '@/domain/notice'
import { env } from './env'

/** Which letters somebody wants no more: a member one kind, a watcher all of one ticket. */
export type Unsubscription = z.infer<typeof Unsubscription>

const Unsubscription = z.union([
  z.object({ tenantId: z.uuid(), memberId: z.uuid(), kind: z.enum(noticeKinds) }),
  z.object({ tenantId: z.uuid(), watcherId: z.uuid() }),
])

/** The page that says what will stop and has a button; for the letter's foot. */
export const unsubscribeUrl = (wish: Unsubscription) => `${env().APP_URL}/unsubscribe/${unsubscribeToken(wish)}`

/** Where a mail program posts for one-click unsubscribing (RFC 8058); for the header List-Unsubscribe. */
export const oneClickUrl = (wish: Unsubscription) => `${env().APP_URL}/api/unsubscribe/${unsubscribeToken(wish)}`

/** Signed and without an end: an old letter's link must still work. It opens nothing but this one switch. */
export function unsubscribeToken(wish: Unsubscription): string {
  const body = Buffer.from(JSON.stringify(Unsubscription.parse(wish))).toString('base64url')
  return `${body}.${signature(body)}`
}

/** Null for whatever was not signed here. */
export function readUnsubscribeToken(token: string): Unsubscription | null {
  const [body = '', signed = '', more] = token.split('.')
  const [expected, given] = [Buffer.from(signature(body)), Buffer.from(signed)]
  if (more !== undefined || expected.length !== given.length || !timingSafeEqual(expected, given)) return null
  return Unsubscription.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
}

const signature = (body: string) => createHmac('sha256', key()).update(body).digest('base64url')

const key = () => Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, '', 'reglament: unsubscribe', 32))
