import { inTenant, wholeTenant } from '@/data/tenant-db'
import { acceptStatement } from '@/features/statements/accept-statement'
import { awaitingDrafts, draftMonths } from '@/features/statements/draft-months'
import { sendStatement } from '@/features/statements/send-statement'
import { deskStatement } from '@/features/statements/statement-view'
import { actingAs } from '@/server/acting-as'

const day = 86_400_000

/**
 * Months that have ended are drafted; the oldest of each contract was sent by the administrator as it was read and taken by the client's
 * responsible, the next still waits for the manager.
 */
export async function closeMonths(by: { tenantId: string; memberId: string }, now: Date): Promise<void> {
  const scope = wholeTenant(by)
  for (const contractId of await inTenant(scope, (db) => awaitingDrafts(db, now)))
    await inTenant(scope, (db) => draftMonths(db, contractId, now))
  const drafts = await inTenant(scope, (db) => db.statement.findMany({ where: { state: 'draft' }, orderBy: { from: 'asc' } }))
  const ofContracts = Map.groupBy(drafts, ({ contractId }) => contractId)
  for (const [oldest, next] of ofContracts.values()) if (oldest && next) await closeOne(by, oldest)
}

async function closeOne(by: { tenantId: string; memberId: string }, { id, clientId, to }: { id: string; clientId: string; to: Date }) {
  const sentAt = new Date(+to + 8 * 3_600_000)
  await actingAs({ ...by, quiet: true }, 'statement.write', sentAt, async (ctx) => {
    const { view } = await deskStatement(ctx, id)
    if (view) await sendStatement(ctx, { id, version: view.version, seen: view.checksum, confirmed: false })
  })
  const { responsible, version } = await inTenant(wholeTenant(by), async (db) => ({
    responsible: await db.member.findFirst({ where: { clientId, role: 'responsible' }, orderBy: { id: 'asc' }, select: { id: true } }),
    version: (await db.statement.findFirstOrThrow({ where: { id }, select: { version: true } })).version,
  }))
  if (!responsible) return
  // Not quiet: the worker draws its PDF.
  await actingAs({ tenantId: by.tenantId, memberId: responsible.id }, 'statement.answer', new Date(+sentAt + day), (ctx) =>
    acceptStatement(ctx, { id, version }),
  )
}
