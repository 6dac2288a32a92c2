import 'server-only'
import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import { addClients } from './add-clients'
import { addPeople } from './add-people'
import { checkLines } from './check-lines'
import { runOf } from './runs'
import type { OneRun } from './schema'
import type { StoredRun } from './stored-run'
import { tableOf } from './table-of'

/**
 * Adds what a checked file adds, once: of two presses one does it. Every line is held against the database of this moment again. Throws
 * `AppError` not_found (somebody else's run), imported_already, or try_again where somebody adds the same at the same time.
 */
export async function carryOut(ctx: Context, { runId }: OneRun): Promise<void> {
  const { db, actor, now } = ctx
  const run = await runOf(ctx, runId)
  const { count } = await db.importRun.updateMany({
    where: { id: runId, memberId: actor.memberId, appliedAt: null },
    data: { appliedAt: now },
  })
  if (count === 0) throw new AppError('conflict', 'imported_already')
  const { columns, lines } = tableOf(run.kind, run.stored.text)
  const { fresh, ...found } = await checkLines(ctx, run.kind, columns, lines)
  await addClients(ctx, fresh.clients).catch(refuseTwin)
  await addPeople(ctx, fresh.people, run.stored.invite).catch(refuseTwin)
  const left: StoredRun = { ...run.stored, ...found, text: '' }
  await db.importRun.updateMany({ where: { id: runId }, data: { lines: left } })
}

/** Somebody added the same between the check and now: nothing is done, the next press sees it. */
function refuseTwin(error: unknown): never {
  if (error instanceof Error && 'code' in error && (error.code === 'P2002' || error.message.includes('23505')))
    throw new AppError('conflict', 'try_again')
  throw error
}
