import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { type NoticeKind, noticeKindsOf } from '@/domain/notice'
import { env } from '@/server/env'
import { oneClickUrl, unsubscribeUrl } from '@/server/unsubscribe-token'
import { linesOf, shownOfNotice } from './lines'
import { takeUp } from './take-up'
import { visibleTo } from './visible'

type Asked = { memberId: string; letterId: string; now: Date }

/** What one of the staff has not read, for one letter with its envelope; null where there is nothing to say or nobody to say it to. */
export async function noticesForLetter(db: TenantDb, asked: Asked) {
  const { memberId, letterId } = asked
  const member = await db.member.findFirst({ where: { id: memberId, clientId: null, disabledAt: null } })
  if (!member?.email) return null
  await takeUp(db, asked)
  const tenant = await db.tenant.findFirstOrThrow()
  const rows = await db.notice.findMany({
    where: { letterId, ...visibleTo({ role: member.role, memberId, specialistsSeeAll: tenant.specialistsSeeAll }) },
    select: shownOfNotice,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const lines = await linesOf(db, rows)
  const [first] = lines
  if (!first) return null
  const only = rows.length === 1 ? first : null
  const kind = soleKind(rows, noticeKindsOf(member.role))
  const wish = kind && { tenantId: tenant.id, memberId, kind }
  const home = `${env().APP_URL}/${tenant.slug}`
  return {
    lines,
    due: only?.ticket ? await dueOf(db, only.ticket.id) : null,
    home,
    unsubscribe: wish && unsubscribeUrl(wish),
    oneClick: wish && oneClickUrl(wish),
    to: { name: member.name, email: member.email },
    ticketId: only?.ticket?.id,
    timeZone: tenant.timeZone,
    sender: tenant.senderName ?? tenant.name,
    locale: tenant.locale,
    accent: tenant.accent,
  }
}

/** A letter of several kinds has no one kind to end. */
function soleKind(rows: { kind: string }[], kinds: readonly NoticeKind[]): NoticeKind | null {
  const [kind, ...others] = kinds.filter((name) => rows.some((row) => row.kind === name))
  return kind && others.length === 0 ? kind : null
}

async function dueOf(db: TenantDb, id: string): Promise<Date | null> {
  const ticket = await db.ticket.findFirst({ where: { id }, select: { dueAt: true } })
  return ticket?.dueAt ?? null
}
