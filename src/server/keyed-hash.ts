import 'server-only'
import { createHmac, hkdfSync } from 'node:crypto'
import { env } from './env'

/** What is too short to be hashed alone: who has the database but not AUTH_SECRET can't guess it back. */
export const keyedHash = (text: string) => createHmac('sha256', key()).update(text).digest('base64url')

const key = () => Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, '', 'reglament: keyed hashes', 32))
