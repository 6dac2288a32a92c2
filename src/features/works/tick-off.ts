import { AppError, notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import type { TickOff } from './schema'

/** Of two who tick a work off the second is told. Throws `AppError` not_found, work_done. */
export async function tickOff({ db, actor, now }: Context, { workId, minutes, remark }: TickOff): Promise<void> {
  const done = { doneAt: now, doneById: actor.memberId, minutes, remark }
  const { count } = await db.includedWork.updateMany({ where: { id: workId, doneAt: null }, data: done })
  if (count > 0) return
  throw (await db.includedWork.count({ where: { id: workId } })) ? new AppError('conflict', 'work_done') : notFound()
}
