import { env } from './env'

/** Plain names only where there is no https (a machine of one's own). */
export function sessionCookie() {
  const secure = env().APP_URL.startsWith('https://')
  return {
    name: secure ? '__Host-reglament-session' : 'reglament-session',
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}
