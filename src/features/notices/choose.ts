import 'server-only'
import { notFound } from '@/domain/error'
import { defaultWays, noticeKindsOf } from '@/domain/notice'
import { isStaff } from '@/domain/permission'
import type { Context } from '@/server/context'
import type { ChooseNotices } from './schema'

/** Keeps only what differs from the role's default, so that a later change of the default reaches whoever never chose. */
export async function chooseNotices({ db, actor }: Context, { bell, letter, calendarId }: ChooseNotices): Promise<void> {
  const { memberId, role } = actor
  const wanted = noticeKindsOf(role).map((kind) => ({ memberId, kind, bell: bell.includes(kind), letter: letter.includes(kind) }))
  const own = wanted.filter((choice) => {
    const usual = defaultWays(choice.kind, role)
    return choice.bell !== usual.bell || choice.letter !== usual.letter
  })
  await db.noticeChoice.deleteMany({ where: { memberId } })
  await db.noticeChoice.createMany({ data: own, skipDuplicates: true })
  if (calendarId === undefined || !isStaff(role)) return
  if (calendarId && !(await db.calendar.findFirst({ where: { id: calendarId }, select: { id: true } }))) throw notFound()
  await db.member.updateMany({ where: { id: memberId }, data: { calendarId } })
}
