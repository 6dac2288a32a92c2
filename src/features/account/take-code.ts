import 'server-only'
import { enqueue } from '@/data/outbox'
import type { SystemDb } from '@/data/system-db'
import { AppError } from '@/domain/error'
import { unseal } from '@/server/seal'
import { stepOfCode } from '@/server/totp'
import { recoveryHash } from './recovery-codes'

/**
 * Spends a code of the generator or of the sheet of recovery codes: each opens once, and of two requests with the same code one gets it.
 * Throws `AppError` wrong_second_code or code_spent beside `code`.
 */
export async function takeCode(db: SystemDb, personId: string, code: string, now: Date): Promise<void> {
  if (!/^\d{6}$/.test(code)) return takeRecoveryCode(db, personId, code, now)
  const { totpSecret, totpEnabledAt } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  const step = totpSecret && totpEnabledAt ? stepOfCode(unseal(totpSecret), code, now) : null
  if (step === null) throw new AppError('invalid', 'wrong_second_code', 'code')
  const { count } = await db.person.updateMany({
    where: { id: personId, totpEnabledAt: { not: null }, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  })
  if (count === 0) throw new AppError('invalid', 'code_spent', 'code')
}

async function takeRecoveryCode(db: SystemDb, personId: string, code: string, now: Date) {
  const { count } = await db.recoveryCode.updateMany({
    where: { personId, codeHash: recoveryHash(personId, code), usedAt: null, person: { totpEnabledAt: { not: null } } },
    data: { usedAt: now },
  })
  if (count === 0) throw new AppError('invalid', 'wrong_second_code', 'code')
  await enqueue(db, { name: 'send-second-factor-changed', personId, change: 'recovery_used', at: now.toISOString() })
}
