import type { TenantDb } from '@/data/tenant-db'
import type { Acting } from '@/server/context'
import { seal } from './accept-statement'
import { statementRow } from './statement-row'

/** Of one transaction, between which others have their turn. */
const most = 50

/** Months to which the client said nothing until the day that was named: accepted then, by silence; so many at a time. Gives how many. */
export async function sealSilent(db: TenantDb, tenantId: string, now: Date): Promise<number> {
  const due = await db.statement.findMany({
    where: { state: 'sent', answerBy: { lte: now }, questions: { none: { settledAt: null } } },
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true, version: true, answerBy: true },
  })
  const { timeZone } = await db.tenant.findFirstOrThrow({ select: { timeZone: true } })
  let done = 0
  for (const { id, version, answerBy } of due) {
    const ctx: Acting = { db, now: answerBy ?? now, actor: { tenantId, timeZone, memberId: null } }
    const isSealed = await seal(ctx, await statementRow(db, id), version)
    if (isSealed) done++
  }
  return done
}
