import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { defaultWays, type NoticeKind, type NoticeWays } from '@/domain/notice'
import type { Role } from '@/domain/permission'

/** How each of them wants to hear of such a thing: their choice, else their role's default. */
export async function waysOf(db: TenantDb, kind: NoticeKind, members: { id: string; role: Role }[]): Promise<Map<string, NoticeWays>> {
  const chosen = await db.noticeChoice.findMany({
    where: { kind, memberId: { in: members.map(({ id }) => id) } },
    select: { memberId: true, bell: true, letter: true },
  })
  return new Map(
    members.map(({ id, role }) => {
      const { bell, letter } = chosen.find(({ memberId }) => memberId === id) ?? defaultWays(kind, role)
      return [id, { bell, letter }]
    }),
  )
}

/** How one person wants to hear of each kind. */
export async function ownWays(db: TenantDb, memberId: string, role: Role): Promise<(kind: NoticeKind) => NoticeWays> {
  const chosen = await db.noticeChoice.findMany({ where: { memberId }, select: { kind: true, bell: true, letter: true } })
  return (wanted) => {
    const { bell, letter } = chosen.find(({ kind }) => kind === wanted) ?? defaultWays(wanted, role)
    return { bell, letter }
  }
}
