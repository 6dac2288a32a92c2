import 'server-only'
import { notFound } from '@/domain/error'
import { oneAtATime } from '@/features/settings/one-at-a-time'
import type { Context } from '@/server/context'
import { nextPosition } from './save-reason'
import type { OneReason } from './schema'

/** Offered no more; tickets that were refused or put off for it keep it. Throws `AppError` not_found. */
export async function archiveReason({ db }: Pick<Context, 'db'>, { reasonId }: OneReason): Promise<void> {
  const { count } = await db.reason.updateMany({ where: { id: reasonId }, data: { archived: true } })
  if (count === 0) throw notFound()
}

/** Back at the end of its list. Throws `AppError` not_found. */
export async function restoreReason({ db }: Pick<Context, 'db'>, { reasonId }: OneReason): Promise<void> {
  await oneAtATime(db)
  const reason = await db.reason.findFirst({ where: { id: reasonId }, select: { kind: true } })
  if (!reason) throw notFound()
  const position = await nextPosition(db, reason.kind)
  await db.reason.updateMany({ where: { id: reasonId }, data: { archived: false, position } })
}
