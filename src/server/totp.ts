import 'server-only'
import { generateSecret, generateURI, verifySync } from 'otplib'

const STEP_SECONDS = 30

/** 160 random bits in Base32, for a code generator. */
export const newTotpSecret = (): string => generateSecret()

/** What the QR code holds (RFC 6238: SHA-1, six digits, 30 seconds: what every generator knows). */
export const totpAddress = (secret: string, email: string): string => generateURI({ issuer: 'Reglament', label: email, secret })

/** The step of time that a code of six digits belongs to, the present one or a neighbour; null where it is wrong. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const checked = verifySync({ secret, token: code, epoch: Math.floor(+now / 1000), epochTolerance: STEP_SECONDS })
  return checked.valid && 'timeStep' in checked ? checked.timeStep : null
}
