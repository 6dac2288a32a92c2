import 'server-only'
import { enqueue } from '@/data/outbox'
import { notFound } from '@/domain/error'
import { pausingFrom } from '@/domain/pausing'
import type { Context } from '@/server/context'
import { StaleTicket } from '@/server/stale'
import type { SaveClocks } from './schema'

/** What is set of the agency's clocks, and the version of its settings. */
export async function clockSettings({ db }: Pick<Context, 'db'>) {
  const { version, pauses, warningShares, demandsCause } = await db.tenant.findFirstOrThrow({
    select: { version: true, pauses: true, warningShares: true, demandsCause: true },
  })
  return { version, pausing: pausingFrom(pauses), shares: warningShares, demandsCause }
}

/**
 * Warnings that are not sent yet follow by a job (rules §2.10). What pauses a clock holds from the next move of each ticket on: no deadline
 * moves by the saving. Throws `StaleTicket` where somebody saved before.
 */
export async function saveClocks({ db, actor }: Context, { version, shares, demandsCause, ...pauses }: SaveClocks): Promise<void> {
  const data = { pauses, warningShares: shares, demandsCause, version: version + 1 }
  const { count } = await db.tenant.updateMany({ where: { version }, data })
  if (count > 0) return enqueue(db, { name: 'recount-clocks', tenantId: actor.tenantId, actorId: actor.memberId })
  const current = await db.tenant.findFirst({ select: { version: true } })
  throw current ? new StaleTicket(current.version, []) : notFound()
}
