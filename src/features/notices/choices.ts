import 'server-only'
import { nextOpening } from '@/domain/calendar'
import { type NoticeKind, type NoticeWays, noticeKindsOf } from '@/domain/notice'
import { isStaff } from '@/domain/permission'
import { workingTimeOf } from '@/features/calendars/working-time'
import type { Context } from '@/server/context'
import { ownWays } from './ways'

/** What a person has chosen to hear of, and when their letters come. */
export type NoticeChoices = {
  isStaff: boolean
  email: string | null
  kinds: ({ kind: NoticeKind } & NoticeWays)[]
  /** Of staff, where the tenant has more than one calendar: which one is theirs; null is the tenant's own. */
  calendars: { own: string | null; others: { id: string; name: string }[]; usual: string } | null
  /** Outside working time: when letters will come; null now, and for clients, who get theirs at once. */
  quietUntil: Date | null
}

export async function noticeChoices(ctx: Context): Promise<NoticeChoices> {
  const { db, actor, now } = ctx
  const staff = isStaff(actor.role)
  const member = await db.member.findFirstOrThrow({ where: { id: actor.memberId }, select: { email: true, calendarId: true } })
  const opening = staff ? nextOpening(await workingTimeOf(db, member.calendarId), now) : null
  const chosen = await ownWays(db, actor.memberId, actor.role)
  return {
    isStaff: staff,
    email: member.email,
    kinds: noticeKindsOf(actor.role).map((kind) => ({ kind, ...chosen(kind) })),
    calendars: staff ? await calendarsOf(ctx, member.calendarId) : null,
    quietUntil: opening && opening > now ? opening : null,
  }
}

async function calendarsOf({ db }: Context, own: string | null) {
  const all = await db.calendar.findMany({
    where: { removedAt: null },
    select: { id: true, name: true, isDefault: true },
    orderBy: { name: 'asc' },
  })
  if (all.length < 2) return null
  const others = all.filter(({ isDefault }) => !isDefault).map(({ id, name }) => ({ id, name }))
  return { own, others, usual: all.find(({ isDefault }) => isDefault)?.name ?? '' }
}
