/**
 * What tells one telephone from another, however it is written: its last ten digits (a leading 8 or +7 is the same country).
 * Null for what has too few to be one.
 */
export function phoneDigits(text: string | null): string | null {
  const digits = (text ?? '').replace(/\D/g, '').slice(-10)
  return digits.length >= 5 ? digits : null
}

/** Nothing but what telephones are written with. */
export const looksLikePhone = (text: string) => /^[\d\s()+-]+$/.test(text) && phoneDigits(text) !== null
