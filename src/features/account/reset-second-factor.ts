import 'server-only'
import { enqueue } from '@/data/outbox'
import { takeSecondFactor } from '@/data/person-doors'
import { AppError, notFound } from '@/domain/error'
import type { Context } from '@/server/context'

/**
 * An administrator's help for a colleague who has lost the phone and the codes: the second factor goes, all sessions end, a letter says so.
 * Only for somebody who belongs to this agency alone. Throws `AppError` not_found, not_yourself or person_elsewhere.
 */
export async function resetSecondFactor({ db, actor, now }: Context, { memberId }: { memberId: string }): Promise<void> {
  const member = await db.member.findFirst({ where: { id: memberId, clientId: null } })
  if (!member?.personId) throw notFound()
  if (member.id === actor.memberId) throw new AppError('conflict', 'not_yourself')
  if (!(await takeSecondFactor(db, member.id, now))) throw new AppError('conflict', 'person_elsewhere')
  await enqueue(db, { name: 'send-second-factor-changed', personId: member.personId, change: 'reset', at: now.toISOString() })
}
