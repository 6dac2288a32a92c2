import 'server-only'
import type { Context } from '@/server/context'
import { linesOf, type NoticeLine, shownOfNotice } from './lines'
import type { NoticesAddress } from './schema'
import { visibleTo } from './visible'

export type NoticePage = {
  groups: NoticeGroup[]
  /** To go on with; null on the last page. */
  next: string | null
}

/** What stands together of one ticket, the newest first; of no ticket each stands alone. */
export type NoticeGroup = { ticket: NoticeLine['ticket']; lines: NoticeLine[] }

/** A page under one's own bell, the newest first. */
export async function noticePage({ db, actor }: Context, { all, before }: NoticesAddress): Promise<NoticePage> {
  const mine = { ...visibleTo(actor), inBell: true, ...(all ? {} : { readAt: null }) }
  const last = before
    ? await db.notice.findFirst({ where: { id: before, memberId: actor.memberId }, select: { id: true, at: true } })
    : null
  const after = last ? { AND: [{ OR: [{ at: { lt: last.at } }, { at: last.at, id: { lt: last.id } }] }] } : {}
  const rows = await db.notice.findMany({
    where: { ...mine, ...after },
    select: shownOfNotice,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: page + 1,
  })
  const shown = rows.slice(0, page)
  return { groups: groupsOf(await linesOf(db, shown)), next: rows.length > page ? (shown.at(-1)?.id ?? null) : null }
}

const page = 40

function groupsOf(lines: NoticeLine[]): NoticeGroup[] {
  const groups = new Map<string, NoticeGroup>()
  for (const line of lines) {
    const key = line.ticket?.id ?? line.id
    const group = groups.get(key)
    if (group) group.lines.push(line)
    else groups.set(key, { ticket: line.ticket, lines: [line] })
  }
  return [...groups.values()]
}
