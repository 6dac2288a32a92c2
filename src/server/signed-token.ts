import 'server-only'
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import { env } from './env'

/** Tokens of one purpose that carry what they are about and can't be made elsewhere; a token of another purpose is none. */
export function signedTokens<S extends z.ZodType>(purpose: string, schema: S) {
  const signature = (body: string) => createHmac('sha256', key()).update(body).digest('base64url')
  const key = () => Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, '', `reglament: ${purpose}`, 32))
  return {
    sign(content: z.infer<S>): string {
      const body = Buffer.from(JSON.stringify(schema.parse(content))).toString('base64url')
      return `${body}.${signature(body)}`
    },
    /** Null for whatever was not signed here. */
    read(token: string): z.infer<S> | null {
      const [body = '', signed = '', more] = token.split('.')
      const [expected, given] = [Buffer.from(signature(body)), Buffer.from(signed)]
      if (more !== undefined || expected.length !== given.length || !timingSafeEqual(expected, given)) return null
      return schema.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
    },
  }
}
