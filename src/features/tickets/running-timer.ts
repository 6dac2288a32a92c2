import type { Context } from '@/server/context'

export type RunningTimer = { startedAt: Date; number: number; subject: string }

/** What the acting member's timer runs on. */
export async function runningTimer({ db, actor }: Pick<Context, 'db' | 'actor'>): Promise<RunningTimer | null> {
  const timer = await db.timer.findFirst({
    where: { memberId: actor.memberId },
    select: { startedAt: true, ticket: { select: { number: true, subject: true } } },
  })
  return timer && { startedAt: timer.startedAt, ...timer.ticket }
}
