import { AppError, notFound } from '@/domain/error'
import { dateColumn, localDate } from '@/domain/local-date'
import type { Context } from '@/server/context'
import type { TickOff } from './schema'

/**
 * A regular work is done, and its time is written down: of kind included, on today's date of the contract's zone, spending nothing (rules §3.8),
 * so approved at once. Of two who tick a work off the second is told. Throws `AppError` not_found, work_done.
 */
export async function tickOff({ db, actor, now }: Context, { workId, minutes, remark }: TickOff): Promise<void> {
  const done = { doneAt: now, doneById: actor.memberId, minutes, remark }
  const { count } = await db.includedWork.updateMany({ where: { id: workId, doneAt: null }, data: done })
  if (count === 0) throw (await db.includedWork.count({ where: { id: workId } })) ? new AppError('conflict', 'work_done') : notFound()
  const work = await db.includedWork.findFirstOrThrow({
    where: { id: workId },
    select: { clientId: true, speciality: true, contract: { select: { timeZone: true } } },
  })
  await db.timeEntry.create({
    data: {
      workId,
      clientId: work.clientId,
      memberId: actor.memberId,
      workDate: dateColumn(localDate(now, work.contract.timeZone)),
      minutes,
      speciality: actor.speciality ?? work.speciality ?? 'project_manager',
      kind: 'included',
      note: remark.slice(0, longestNote),
      createdAt: now,
      status: 'approved',
      decidedAt: now,
      decidedById: actor.memberId,
    },
  })
}

const longestNote = 500
