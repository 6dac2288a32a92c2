import { enqueue } from '@/data/outbox'
import { inTenant, type TenantDb, wholeTenant } from '@/data/tenant-db'
import { AppError, notFound } from '@/domain/error'
import { refuseUndecided } from '@/features/clients/decides'
import { settleContract } from '@/features/hours/settle-contract'
import { tell } from '@/features/notices/tell'
import { readConsentToken } from '@/server/consent-token'
import type { Acting, Context } from '@/server/context'
import type { Visit } from '@/server/open-action'
import type { AnswerByLink, AnswerConsent } from './schema'

type Answer = { verdict: 'give' | 'decline'; minutes: number }
type By = { memberId: string; address: string; way: 'link' | 'portal' }

/** On the portal. The ledger is the agency's to write: it follows at once. Throws `AppError` forbidden, not_found, consent_decided, consent_grown. */
export async function answerConsent(ctx: Context, { consentId, ...answer }: AnswerConsent, address: string): Promise<void> {
  await refuseUndecided(ctx)
  const { contractId } = await answerOnce(ctx, consentId, answer, { memberId: ctx.actor.memberId, address, way: 'portal' })
  await enqueue(ctx.db, { name: 'settle-hours', tenantId: ctx.actor.tenantId, contractId, actorId: ctx.actor.memberId })
}

/**
 * By the link of a letter, without signing in: it answers this one question, once, for the person it was written to, until it expires. Throws
 * `AppError` link_wrong, link_expired, consent_decided, consent_grown.
 */
export async function answerByLink({ token, ...answer }: AnswerByLink, { from, now }: Visit): Promise<'give' | 'decline'> {
  const link = readConsentToken(token)
  if (!link) throw new AppError('invalid', 'link_wrong')
  await inTenant(wholeTenant(link), async (db) => {
    const consent = await consentOfReader(db, link)
    if (!consent) throw new AppError('invalid', 'link_wrong')
    if (consent.state === 'asked' && consent.expiresAt <= now) throw new AppError('conflict', 'link_expired')
    const { timeZone } = await db.tenant.findFirstOrThrow({ select: { timeZone: true } })
    const ctx: Acting = { db, now, actor: { tenantId: link.tenantId, timeZone, memberId: link.memberId } }
    await answerOnce(ctx, consent.id, answer, { memberId: link.memberId, address: from.address, way: 'link' })
    await settleContract(ctx, consent.contractId)
  })
  return answer.verdict
}

/** The question of a link, while its reader still answers for the client. */
export async function consentOfReader(db: TenantDb, { consentId, memberId }: { consentId: string; memberId: string }) {
  const consent = await db.overageConsent.findFirst({
    where: { id: consentId },
    include: { contract: { select: { number: true, client: { select: { name: true } } } } },
  })
  const reader = consent && { id: memberId, clientId: consent.clientId, role: 'responsible' as const, disabledAt: null }
  return reader && (await db.member.count({ where: reader })) > 0 ? consent : null
}

/** Of two answers the second is told; what was read must be what is asked. */
async function answerOnce(ctx: Acting, id: string, { verdict, minutes }: Answer, { memberId, address, way }: By) {
  const { db, now } = ctx
  const { count } = await db.overageConsent.updateMany({
    where: { id, state: 'asked', minutes },
    data: {
      state: verdict === 'give' ? 'given' : 'declined',
      decidedAt: now,
      decidedById: memberId,
      decidedFrom: address,
      decidedBy: way,
    },
  })
  const consent = await db.overageConsent.findFirst({
    where: { id },
    include: { contract: { select: { client: { select: { name: true } } } } },
  })
  if (!consent) throw notFound()
  if (count === 0)
    throw consent.state === 'asked'
      ? new AppError('conflict', 'consent_grown', undefined, { minutes: consent.minutes })
      : new AppError('conflict', 'consent_decided')
  const about = verdict === 'give' ? ('consent_given' as const) : ('consent_declined' as const)
  await tell(ctx, { about, contractId: consent.contractId, data: { client: consent.contract.client.name, minutes } })
  return consent
}
