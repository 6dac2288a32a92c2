import 'server-only'
import { enqueue } from '@/data/outbox'
import { type Job, type QueueName, queues } from '@/data/queues'
import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import type { Resend } from './schema'

/** How many are sent again by one press. */
const many = 500

/** The same message once more. Of two presses one sends: the second finds it is being tried. Throws `letter_not_failed`. */
export async function resendLetter(ctx: Context, { letterId }: Resend): Promise<void> {
  if ((await sendAgain(ctx, [letterId])) === 0) throw new AppError('conflict', 'letter_not_failed')
}

/** All that have failed, the oldest first. */
export async function resendFailed(ctx: Context): Promise<number> {
  const failed = await ctx.db.letter.findMany({
    where: { state: 'failed' },
    orderBy: [{ changedAt: 'asc' }, { id: 'asc' }],
    take: many,
    select: { id: true },
  })
  return sendAgain(
    ctx,
    failed.map(({ id }) => id),
  )
}

async function sendAgain({ db, now }: Context, ids: string[]): Promise<number> {
  const taken = await db.letter.updateManyAndReturn({
    where: { id: { in: ids }, state: 'failed' },
    data: { state: 'trying', changedAt: now },
    select: { id: true, queue: true, job: true },
  })
  for (const letter of taken) await enqueue(db, jobOf(letter))
  return taken.length
}

function jobOf({ id, queue, job }: { id: string; queue: string; job: unknown }): Job {
  const name = queue as QueueName
  return { name, ...queues[name].parse({ ...(job as object), again: id }) } as Job
}
