import 'server-only'
import type { Context } from '@/server/context'
import { visibleTo } from './visible'

/** What waits under a person's bell. */
export type Unread = {
  /** Up to a hundred. */
  count: number
  /** Numbers of the tickets it is about. */
  tickets: number[]
}

export async function unreadNotices({ db, actor }: Pick<Context, 'db' | 'actor'>): Promise<Unread> {
  const rows = await db.notice.findMany({
    where: { ...visibleTo(actor), inBell: true, readAt: null },
    select: { ticket: { select: { number: true } } },
    orderBy: { at: 'desc' },
    take: 100,
  })
  return { count: rows.length, tickets: [...new Set(rows.flatMap(({ ticket }) => ticket?.number ?? []))] }
}
