import type { OverageRule } from '@/domain/consent'
import { kindOfTicket } from '@/features/hours/kind-of-ticket'
import { monthOfContract } from '@/features/hours/month-of-client'
import type { Context } from '@/server/context'

export type RunningTimer = {
  startedAt: Date
  number: number
  subject: string
  /** Minutes its contract has left of the month, and what happens beyond them; none where its time is not the client's. */
  balance: { left: number; rule: OverageRule } | null
}

/** What the acting member's timer runs on. */
export async function runningTimer({ db, actor, now }: Pick<Context, 'db' | 'actor' | 'now'>): Promise<RunningTimer | null> {
  const timer = await db.timer.findFirst({
    where: { memberId: actor.memberId },
    select: { startedAt: true, ticket: { select: { id: true, contractId: true, number: true, subject: true } } },
  })
  if (!timer) return null
  const { id, contractId, number, subject } = timer.ticket
  const month = (await kindOfTicket(db, id)) === 'specialist' ? await monthOfContract(db, contractId, now) : null
  return { startedAt: timer.startedAt, number, subject, balance: month && { left: month.left, rule: month.rule } }
}
