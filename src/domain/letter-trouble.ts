/** Why a letter did not leave, as people may read it. */
export const letterTroubles = ['address', 'refused', 'busy', 'rejected', 'unreachable', 'sign_in', 'other'] as const
export type LetterTrouble = { why: (typeof letterTroubles)[number]; code: number | null }

/** Out of what the worker wrote down: a kind of error, a code of the network, an SMTP command and its answer. */
export function letterTrouble(reason: string): LetterTrouble {
  const code = Number(/\b[45]\d\d$/.exec(reason)?.[0]) || null
  if (reason.startsWith('undeliverable: refused')) return { why: 'refused', code }
  if (reason.startsWith('undeliverable')) return { why: 'address', code: null }
  if (/\bEAUTH\b|\bENOAUTH\b/.test(reason)) return { why: 'sign_in', code }
  if (code) return { why: code < 500 ? 'busy' : 'rejected', code }
  if (/\b(ECONN\w*|ESOCKET|ETIMEDOUT|EDNS|ENOTFOUND|EAI_AGAIN|ETLS|EHOSTUNREACH)\b/.test(reason)) return { why: 'unreachable', code: null }
  return { why: 'other', code: null }
}
