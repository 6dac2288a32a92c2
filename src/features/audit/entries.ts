import 'server-only'
import type { Prisma } from '@/data/shapes'
import { dateBegins } from '@/domain/local-date'
import { dateOf, dayNumber } from '@/domain/local-time'
import type { Context } from '@/server/context'
import { namesIn } from './names'
import { type AuditAddress, auditKinds, type Change, type Entry, type NamedThings } from './schema'

const page = 50

/** A page of the audit, the newest first, with the names of whatever it speaks of. */
export async function auditPage(
  ctx: Context,
  address: AuditAddress,
): Promise<{ entries: Entry[]; things: NamedThings; next: string | null }> {
  const found = await entries(ctx, address, address.after, page + 1)
  const shown = found.slice(0, page)
  return { entries: shown, things: await namesIn(ctx.db, shown), next: found.length > page ? (shown.at(-1)?.id ?? null) : null }
}

/** Entries before a cursor, the newest first. */
export async function entries(ctx: Context, address: AuditAddress, before: string | null, limit: number): Promise<Entry[]> {
  const object = await objectOf(ctx, address.object)
  if (address.object && !object) return []
  const rows = await ctx.db.auditEntry.findMany({
    where: { AND: [...within(ctx, address, before), ...(object ? [{ objectId: object }] : [])] },
    orderBy: { id: 'desc' },
    take: limit,
  })
  return rows.map(({ tenantId: _t, rowId: _r, position: _p, hash: _h, changes, ...entry }) => ({ ...entry, changes: changesOf(changes) }))
}

function within({ actor }: Context, { who, kind, from, to }: AuditAddress, before: string | null): Prisma.AuditEntryWhereInput[] {
  const by = who === 'nobody' ? { memberId: null } : { memberId: who ?? '' }
  return [
    ...(who ? [by] : []),
    kindOf(kind),
    ...(from ? [{ id: { gte: firstId(dateBegins(from, actor.timeZone)) } }] : []),
    ...(to ? [{ id: { lt: firstId(dateBegins(dateOf(dayNumber(to) + 1), actor.timeZone)) } }] : []),
    ...(before ? [{ id: { lt: before } }] : []),
  ]
}

/** What a ticket's timeline tells of itself stands there already: it is listed only when it is asked for. */
function kindOf(kind: AuditAddress['kind']): Prisma.AuditEntryWhereInput {
  if (kind === null) return { entity: { not: 'TicketEvent' } }
  return kind === 'taken' ? { action: 'exported' } : { entity: { in: [...auditKinds[kind]] } }
}

/** Ids begin with the instant, so a period is a stretch of them. */
const firstId = (at: Date) => {
  const time = Math.max(0, +at).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`
}

/** An id as it stands in an address, or a ticket's number; null where there is no such thing. */
async function objectOf({ db }: Context, typed: string): Promise<string | null> {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(typed)) return typed.toLowerCase()
  const number = /^#?\s*(\d{1,9})$/.exec(typed)?.[1]
  if (!number) return null
  return (await db.ticket.findFirst({ where: { number: Number(number) }, select: { id: true } }))?.id ?? null
}

function changesOf(changes: unknown): Change[] {
  return Object.entries(changes as Record<string, unknown[]>).map(([field, values]) => ({
    field,
    values: values.length === 2 ? [values[0], values[1]] : null,
  }))
}
