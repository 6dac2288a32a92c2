import 'server-only'
import { z } from 'zod'
import { noticeKinds } from '@/domain/notice'
import { env } from './env'
import { signedTokens } from './signed-token'

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

const tokens = signedTokens('unsubscribe', Unsubscription)

/** Signed and without an end: an old letter's link must still work. It opens nothing but this one switch. */
export const unsubscribeToken = tokens.sign

/** Null for whatever was not signed here. */
export const readUnsubscribeToken = tokens.read
