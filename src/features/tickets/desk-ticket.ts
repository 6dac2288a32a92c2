import { can } from '@/domain/permission'
import { isOver, type TimeEntryKind } from '@/domain/ticket'
import { draftAt } from '@/features/drafts/draft-at'
import type { Draft } from '@/features/drafts/schema'
import { kindOfTicket } from '@/features/hours/kind-of-ticket'
import type { Context } from '@/server/context'
import { type Breach, breachOf } from './breach-cause'
import { type ClockGestures, clockGestures } from './clock-gestures'
import type { Mentionable } from './mentioned'
import { peopleAround, type StaffMember, type WatcherChoice } from './people-around'
import { type MoveReasons, moveReasons } from './reasons'
import { type RunningTimer, runningTimer } from './running-timer'
import { type TicketThread, threadByPolicy } from './thread'

/** A ticket as its page on the desk shows it: the thread, and what this member of staff may do with it. */
export type DeskTicket = TicketThread & {
  me: StaffMember
  /** Who can be put on it; empty for those who don't assign. */
  staff: StaffMember[]
  mayAssign: boolean
  mayPrioritise: boolean
  mayEdit: boolean
  /** Who can be called by name in a note. */
  mentionable: Mentionable[]
  /** What one has begun to write. */
  draft: Draft | null
  /** What the moves ask for. */
  reasons: MoveReasons
  /** Who else of the client and of the staff may be told of it. */
  mayWatch: WatcherChoice[]
  mayFollowUp: boolean
  /** What may be done to its clocks. */
  clockGestures: ClockGestures
  /** Why it is late; null where it is not. */
  breach: Breach | null
  /** What the reader's own timer runs on, this ticket or another. */
  timer: RunningTimer | null
  /** What time on it is unless somebody says otherwise. */
  timeKind: TimeEntryKind
}

export async function deskTicket(ctx: Context, number: number, before: Date | null = null): Promise<DeskTicket | null> {
  const { db, actor } = ctx
  const found = await threadByPolicy(ctx, number, before)
  if (!found) return null
  const { thread, policy } = found
  return {
    ...thread,
    me: { id: actor.memberId, name: actor.name, role: actor.role, speciality: actor.speciality },
    ...(await peopleAround(ctx, thread)),
    mayAssign: can(actor.role, 'ticket.assign'),
    mayPrioritise: can(actor.role, 'ticket.prioritise'),
    mayEdit: can(actor.role, 'ticket.edit'),
    draft: await draftAt(ctx, `ticket:${thread.id}`),
    reasons: await moveReasons(db),
    clockGestures: await clockGestures(ctx, thread, policy),
    timer: await runningTimer(ctx),
    timeKind: neverReopened(thread) ? 'specialist' : await kindOfTicket(db, thread.id),
    breach: await breachOf(ctx, {
      id: thread.id,
      isLate: thread.promiseKept === false || thread.clocks.some(({ meaning }) => meaning === 'breach'),
    }),
    mayFollowUp: can(actor.role, 'ticket.file_for_client') && isOver(thread.status) && !thread.mayReopen,
  }
}

/** As its events say, where all of them are shown. */
const neverReopened = ({ timeline, earlier, isOld }: TicketThread) =>
  earlier === null && !isOld && !timeline.some((one) => one.item === 'event' && one.event.kind === 'reopened')

/** Staff by speciality and name; those of a speciality first. */
export function assignableStaff(db: Context['db']): Promise<StaffMember[]> {
  return db.member.findMany({
    where: { clientId: null, disabledAt: null },
    select: { id: true, name: true, role: true, speciality: true },
    orderBy: [{ speciality: { sort: 'asc', nulls: 'last' } }, { name: 'asc' }],
  })
}
