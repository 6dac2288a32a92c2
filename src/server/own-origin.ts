import { env } from './env'

/**
 * Whether a page of our own sent this: its origin is the host that was asked, as the visitor or the nearest proxy names it, or the
 * address that the settings give to the outside. False where there is no origin.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  const asked = headers.get('x-forwarded-host')?.split(',')[0]?.trim() || headers.get('host')
  return new URL(origin).host === asked || isOutsideAddress(origin)
}

/** A proxy that passes neither Host nor X-Forwarded-Host still leads to the address that was set. */
export const isOutsideAddress = (origin: string) => origin === new URL(env().APP_URL).origin
