import type { Prisma } from '@/data/shapes'
import { AppError } from '@/domain/error'
import { can } from '@/domain/permission'
import type { Speciality, TimeEntryKind } from '@/domain/ticket'
import type { Context } from '@/server/context'

type Told = { minutes: number; speciality: Speciality; kind: TimeEntryKind; note: string; workDate: Date }
type Change = { seen: Told; next: (Told & { startedAt?: null }) | { status: 'rejected' }; reason: string }

/**
 * A reversing pair (rules §3.18): the approved entry once more with its minutes below zero and, unless it is rejected, the corrected one. Throws
 * `AppError` time_approved for whoever doesn't approve, reason_needed, time_changed.
 */
export async function takeBack(
  { db, actor, now }: Context,
  entry: Prisma.TimeEntryGetPayload<object>,
  { seen, next, reason }: Change,
): Promise<void> {
  if (!can(actor.role, 'time.approve')) throw new AppError('conflict', 'time_approved')
  if (!reason) throw new AppError('invalid', 'reason_needed', 'reason')
  if (!isAs(entry, seen)) throw new AppError('conflict', 'time_changed')
  const { clientId, ticketId, messageId, memberId, workDate, startedAt, minutes, speciality, kind, note } = entry
  const written = { reason, createdAt: now, status: 'approved' as const, decidedAt: now, decidedById: actor.memberId }
  const same = { clientId, ticketId, messageId, memberId, workDate, startedAt, minutes, speciality, kind, note }
  await db.timeEntry.create({ data: { ...same, ...written, minutes: -minutes, reversesId: entry.id } })
  if ('workDate' in next) await db.timeEntry.create({ data: { ...same, ...written, ...next, correctsId: entry.id } })
}

const isAs = (entry: Told, seen: Told) =>
  entry.minutes === seen.minutes &&
  entry.speciality === seen.speciality &&
  entry.kind === seen.kind &&
  entry.note === seen.note &&
  +entry.workDate === +seen.workDate
