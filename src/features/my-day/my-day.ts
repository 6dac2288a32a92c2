import { queueRows } from '@/data/queue-rows'
import { dateColumn, localDate } from '@/domain/local-date'
import { isWaiting } from '@/domain/ticket'
import { monthOfContract } from '@/features/hours/month-of-client'
import { plainFilter } from '@/features/queue/filter'
import { ticketLines } from '@/features/queue/lines'
import { queueReader } from '@/features/queue/reader'
import { type RunningTimer, runningTimer } from '@/features/tickets/running-timer'
import type { TicketLine } from '@/features/tickets/ticket-line'
import { type WorkLine, worksOfDay } from '@/features/works/works'
import type { Context } from '@/server/context'

const mostShown = 100

export type MyDay = {
  /** In progress, the nearest due first. */
  now: TicketLine[]
  /** What the contract of the first has left of the month, in minutes. */
  leftOfClient: number | null
  next: TicketLine[]
  /** Others have the next word: the client, a third party, the manager who checks. */
  waiting: TicketLine[]
  logged: Logged[]
  loggedMinutes: number
  timer: RunningTimer | null
  /** Regular works that are due. */
  works: WorkLine[]
}

export type Logged = {
  id: string
  startedAt: Date | null
  minutes: number
  note: string
  /** What it was spent on: a ticket, or a regular work by its name. */
  subject: string
  number: number | null
  clientName: string
}

/** What is assigned to the acting member, and what they have logged today by the tenant's date. */
export async function myDay(ctx: Context): Promise<MyDay> {
  const mine = { ...queueReader(ctx), onlyAssigned: true }
  const rows = await queueRows(ctx.db, mine, plainFilter, { sort: 'due', back: false, after: null, limit: mostShown })
  const lines = await ticketLines(ctx, rows)
  const now = lines.filter(({ status }) => status === 'in_progress')
  const logged = await loggedToday(ctx)
  return {
    now,
    leftOfClient: now[0] ? await leftFor(ctx, now[0].number) : null,
    works: await worksOfDay(ctx),
    next: lines.filter(({ status }) => status === 'registered' || status === 'planned'),
    waiting: lines.filter(({ status }) => isWaiting(status) || status === 'review'),
    logged,
    timer: await runningTimer(ctx),
    loggedMinutes: logged.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}

async function leftFor({ db, now }: Context, number: number): Promise<number | null> {
  const ticket = await db.ticket.findFirst({ where: { number }, select: { contractId: true } })
  return (await monthOfContract(db, ticket?.contractId ?? null, now))?.left ?? null
}

async function loggedToday({ db, actor, now }: Context): Promise<Logged[]> {
  const rows = await db.timeEntry.findMany({
    where: {
      memberId: actor.memberId,
      workDate: dateColumn(localDate(now, actor.timeZone)),
      status: { not: 'rejected' },
      reversesId: null,
      reversedBy: { is: null },
    },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      startedAt: true,
      minutes: true,
      note: true,
      ticket: { select: { number: true, subject: true, client: { select: { name: true } } } },
      work: { select: { name: true, contract: { select: { client: { select: { name: true } } } } } },
    },
  })
  return rows.map(({ ticket, work, ...entry }) => ({
    ...entry,
    subject: ticket?.subject ?? work?.name ?? '',
    number: ticket?.number ?? null,
    clientName: (ticket?.client ?? work?.contract.client)?.name ?? '',
  }))
}
