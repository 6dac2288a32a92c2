import 'server-only'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from './env'

const KEY_ID = 'a1'

/** Secrets at rest: AES-256-GCM under a key derived from AUTH_SECRET, prefixed with the key's id. */
export function seal(secret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce)
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return `${KEY_ID}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

/** Throws where it was sealed under another key or has been touched. */
export function unseal(sealed: string): string {
  const [id, body = ''] = sealed.split('.')
  if (id !== KEY_ID) throw new Error(`sealed under an unknown key: ${id}`)
  const bytes = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

const key = () => Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, '', 'reglament: secrets at rest', 32))
