import 'server-only'
import { encode } from 'uqr'
import { enqueue } from '@/data/outbox'
import { asSystem } from '@/data/system-db'
import { AppError } from '@/domain/error'
import { countAttempt, forgive } from '@/server/limit'
import type { PersonContext } from '@/server/person-action'
import { seal, unseal } from '@/server/seal'
import { newTotpSecret, stepOfCode, totpAddress } from '@/server/totp'
import { provePassword } from './prove-password'
import { newRecoveryCodes } from './recovery-codes'
import type { BeginSecondFactor, Code, SetUp } from './schema'
import { endSessions } from './set-password'

/** A new secret for a code generator; it counts for nothing before its first code. Throws `AppError` wrong_password, second_factor_there. */
export async function beginSecondFactor(ctx: PersonContext, { current_password }: BeginSecondFactor): Promise<SetUp> {
  const { personId } = ctx
  const { email } = await provePassword(ctx, current_password)
  const secret = newTotpSecret()
  const { count } = await asSystem({ personId }, (db) =>
    db.person.updateMany({ where: { id: personId, totpEnabledAt: null }, data: { totpSecret: seal(secret), totpLastStep: null } }),
  )
  if (count === 0) throw alreadyThere()
  const { data, size } = encode(totpAddress(secret, email), { border: 2, ecc: 'M' })
  return { secret: secret.replace(/.{4}(?=.)/g, '$& '), qr: { size, path: darkPath(data) } }
}

/**
 * The first code switches the second factor on: the codes for a lost phone are returned this once, other sessions end.
 * Throws `AppError` wrong_second_code beside the field, second_factor_there or too_many_attempts.
 */
export async function confirmSecondFactor({ personId, sessionId, from, now }: PersonContext, { code }: Code): Promise<string[]> {
  const attempt = { kind: 'second_factor', address: from.address, account: personId } as const
  await countAttempt(attempt)
  const codes = await asSystem({ personId, from }, async (db) => {
    const { totpSecret } = await db.person.findUniqueOrThrow({ where: { id: personId } })
    const step = totpSecret ? stepOfCode(unseal(totpSecret), code, now) : null
    if (step === null) throw new AppError('invalid', 'wrong_second_code', 'code')
    const on = { totpEnabledAt: now, totpLastStep: step }
    const { count } = await db.person.updateMany({ where: { id: personId, totpSecret, totpEnabledAt: null }, data: on })
    if (count === 0) throw alreadyThere()
    await endSessions(db, personId, sessionId, now)
    await enqueue(db, { name: 'send-second-factor-changed', personId, change: 'on', at: now.toISOString() })
    return newRecoveryCodes(db, personId, now)
  })
  await forgive(attempt)
  return codes
}

/** The dark squares as one SVG path, a run of each row at a time. */
const darkPath = (rows: boolean[][]) =>
  rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
    )
    .join('')

const alreadyThere = () => new AppError('conflict', 'second_factor_there')
