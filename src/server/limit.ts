import 'server-only'
import { createHash } from 'node:crypto'
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { rateLimitStore } from '@/data/system-db'
import { AppError } from '@/domain/error'

const minute = 60
const hour = 60 * minute

/**
 * Attempts per address of the visitor, per account from one address, and per account from everywhere; kept in PostgreSQL, so that all
 * processes count together. One address can never use up what an account has: its owner still comes in from another.
 */
const rules = {
  sign_in: {
    address: { points: 100, duration: 10 * minute },
    pair: { points: 10, duration: 15 * minute },
    account: { points: 50, duration: hour },
  },
  second_factor: { address: { points: 100, duration: 10 * minute }, account: { points: 5, duration: 15 * minute } },
  reset: { address: { points: 30, duration: hour }, account: { points: 5, duration: hour } },
  join: { address: { points: 60, duration: 10 * minute }, account: { points: 10, duration: 15 * minute } },
  first_visit: { address: { points: 10, duration: 15 * minute }, account: { points: 30, duration: hour } },
  ask: { address: { points: 30, duration: hour }, account: { points: 5, duration: hour } },
  sign_up: { address: { points: 10, duration: hour }, account: { points: 5, duration: hour } },
} satisfies Record<string, Partial<Record<Side, Rule>>>

type Side = 'address' | 'pair' | 'account'
type Rule = { points: number; duration: number }

export type Attempt = { kind: keyof typeof rules; address: string; account: string }

/**
 * Counts the attempt before it is made, so that parallel ones are all counted. Throws `AppError('limit', 'too_many_attempts')` with the
 * minutes to wait. What succeeds may be taken back by `forgive`.
 */
export async function countAttempt(attempt: Attempt): Promise<void> {
  for (const side of sides) await limiter(attempt.kind, side)?.consume(keyOf(attempt, side)).catch(refuse)
}

export async function forgive(attempt: Attempt): Promise<void> {
  const pair = limiter(attempt.kind, 'pair')
  await limiter(attempt.kind, 'address')?.reward(keyOf(attempt, 'address'))
  await pair?.delete(keyOf(attempt, 'pair'))
  // Where the pair counts the owner's own mistakes, those of strangers stay counted.
  const account = limiter(attempt.kind, 'account')
  if (pair) await account?.reward(keyOf(attempt, 'account'))
  else await account?.delete(keyOf(attempt, 'account'))
}

/** In this order: what an address is refused doesn't count against the account. */
const sides = ['address', 'pair', 'account'] as const

const limiters = new Map<string, RateLimiterPrisma>()

function limiter(kind: Attempt['kind'], side: Side) {
  const rule = (rules[kind] as Partial<Record<Side, Rule>>)[side]
  if (!rule) return undefined
  const keyPrefix = `${kind}:${side}`
  const known = limiters.get(keyPrefix)
  if (known) return known
  const made = new RateLimiterPrisma({ storeClient: rateLimitStore(), tableName: 'rateLimit', keyPrefix, ...rule })
  limiters.set(keyPrefix, made)
  return made
}

/** No addresses of people in the table. */
function keyOf({ address, account }: Attempt, side: Side) {
  const text = { address, account, pair: `${account} ${address}` }[side]
  return createHash('sha256').update(text).digest('base64url')
}

function refuse(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason
  throw new AppError('limit', 'too_many_attempts', undefined, { minutes: Math.max(1, Math.ceil(reason.msBeforeNext / 60_000)) })
}
