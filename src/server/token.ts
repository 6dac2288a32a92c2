import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes for a session, an invitation, a reset. */
export const newToken = () => randomBytes(32).toString('base64url')

/** Only hashes of tokens are stored. */
export const tokenHash = (token: string) => createHash('sha256').update(token).digest('base64url')
