import 'server-only'
import { z } from 'zod'
import { env } from './env'
import { signedTokens } from './signed-token'

/** Which question, and who was asked: the answer is that person's. Until when it is good stands with the question. */
const ConsentLink = z.object({ tenantId: z.uuid(), consentId: z.uuid(), memberId: z.uuid() })
export type ConsentLink = z.infer<typeof ConsentLink>

const tokens = signedTokens('consent to overage', ConsentLink)

export const readConsentToken = tokens.read
export const consentToken = tokens.sign

/** The page where a client's responsible answers without signing in; opening it changes nothing. */
export const consentUrl = (link: ConsentLink) => `${env().APP_URL}/consent/${tokens.sign(link)}`
