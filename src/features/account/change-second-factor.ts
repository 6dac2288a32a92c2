import 'server-only'
import { enqueue } from '@/data/outbox'
import { asSystem, type SystemDb } from '@/data/system-db'
import { AppError } from '@/domain/error'
import type { PersonContext } from '@/server/person-action'
import { provePassword } from './prove-password'
import { proveSecondFactor } from './prove-second-factor'
import { newRecoveryCodes } from './recovery-codes'
import type { Code, DropSecondFactor } from './schema'
import { endSessions } from './set-password'

/** New recovery codes void the earlier ones; shown once, other sessions end. Throws what `proveSecondFactor` throws. */
export function renewRecoveryCodes({ personId, sessionId, from, now }: PersonContext, { code }: Code): Promise<string[]> {
  return proveSecondFactor({ personId, code }, from, now, async (db) => {
    await endSessions(db, personId, sessionId, now)
    await enqueue(db, { name: 'send-second-factor-changed', personId, change: 'codes_renewed', at: now.toISOString() })
    return newRecoveryCodes(db, personId, now)
  })
}

/**
 * Takes the second factor off by password and code; other sessions end. Throws `AppError` second_factor_required where an agency of the
 * person asks for one, wrong_password, and what `proveSecondFactor` throws.
 */
export async function dropSecondFactor(ctx: PersonContext, { current_password, code }: DropSecondFactor): Promise<{ personId: string }> {
  const { personId, sessionId, from, now } = ctx
  await asSystem({ personId }, (db) => refuseRequired(db, personId))
  await provePassword(ctx, current_password)
  await proveSecondFactor({ personId, code }, from, now, async (db) => {
    await db.person.update({ where: { id: personId }, data: { totpSecret: null, totpEnabledAt: null, totpLastStep: null } })
    await db.recoveryCode.deleteMany({ where: { personId } })
    await endSessions(db, personId, sessionId, now)
    await enqueue(db, { name: 'send-second-factor-changed', personId, change: 'off', at: now.toISOString() })
  })
  return { personId }
}

async function refuseRequired(db: SystemDb, personId: string) {
  const places = await db.member.findMany({ where: { personId, clientId: null, disabledAt: null }, select: { tenantId: true } })
  const asking = await db.tenant.findFirst({ where: { id: { in: places.map(({ tenantId }) => tenantId) }, staffNeedTotp: true } })
  if (asking) throw new AppError('conflict', 'second_factor_required', undefined, { tenant: asking.name })
}
