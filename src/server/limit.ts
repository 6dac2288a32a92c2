import 'server-only'
import { createHash } from 'node:crypto'
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { rateLimitStore } from '@/data/system-db'
import { AppError } from '@/domain/error'

const minute = 60
const hour = 60 * minute

/** Attempts per address of the visitor and per account; kept in PostgreSQL, so that all processes count together. */
const rules = {
  sign_in: { address: { points: 100, duration: 10 * minute }, account: { points: 10, duration: 15 * minute } },
  reset: { address: { points: 30, duration: hour }, account: { points: 5, duration: hour } },
  join: { address: { points: 60, duration: 10 * minute }, account: { points: 10, duration: 15 * minute } },
  first_visit: { address: { points: 10, duration: 15 * minute }, account: { points: 30, duration: hour } },
  sign_up: { address: { points: 10, duration: hour }, account: { points: 5, duration: hour } },
} as const

export type Attempt = { kind: keyof typeof rules; address: string; account: string }

/**
 * Counts the attempt before it is made, so that parallel ones are all counted. Throws `AppError('limit', 'too_many_attempts')` with the
 * minutes to wait. What succeeds may be taken back by `forgive`.
 */
export async function countAttempt(attempt: Attempt): Promise<void> {
  for (const side of sides) {
    await limiter(attempt.kind, side).consume(keyOf(attempt[side])).catch(refuse)
  }
}

export async function forgive(attempt: Attempt): Promise<void> {
  await limiter(attempt.kind, 'address').reward(keyOf(attempt.address))
  await limiter(attempt.kind, 'account').delete(keyOf(attempt.account))
}

const sides = ['address', 'account'] as const

const limiters = new Map<string, RateLimiterPrisma>()

function limiter(kind: Attempt['kind'], side: (typeof sides)[number]) {
  const keyPrefix = `${kind}:${side}`
  const known = limiters.get(keyPrefix)
  if (known) return known
  const made = new RateLimiterPrisma({ storeClient: rateLimitStore(), tableName: 'rateLimit', keyPrefix, ...rules[kind][side] })
  limiters.set(keyPrefix, made)
  return made
}

/** No addresses of people in the table. */
const keyOf = (text: string) => createHash('sha256').update(text).digest('base64url')

function refuse(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason
  throw new AppError('limit', 'too_many_attempts', undefined, { minutes: Math.max(1, Math.ceil(reason.msBeforeNext / 60_000)) })
}
