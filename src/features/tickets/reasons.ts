import type { TenantDb } from '@/data/tenant-db'
import { AppError, notFound } from '@/domain/error'
import type { TicketStatus } from '@/domain/ticket'
import type { Why } from './step'

type ReasonKind = 'refusal' | 'postponement' | 'breach'

export type ReasonChoice = { id: string; name: string; text: string }
export type MoveReasons = Record<'refusal' | 'postponement', ReasonChoice[]>

/** Which list of reasons a move asks for; none where it asks for no reason. */
export const reasonKindOf = (to: TicketStatus): ReasonKind | null =>
  to === 'refused' ? 'refusal' : to === 'waiting_third_party' || to === 'waiting_release' ? 'postponement' : null

export function reasonsOf(db: TenantDb, kind: ReasonKind): Promise<ReasonChoice[]> {
  return db.reason.findMany({
    where: { kind, archived: false },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, text: true },
  })
}

/** What every move of a ticket may ask for, in one statement. */
export async function moveReasons(db: TenantDb): Promise<MoveReasons> {
  const reasons = await db.reason.findMany({
    where: { kind: { in: ['refusal', 'postponement'] }, archived: false },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { kind: true, id: true, name: true, text: true },
  })
  const of = (wanted: ReasonKind) => reasons.flatMap(({ kind, ...choice }) => (kind === wanted ? [choice] : []))
  return { refusal: of('refusal'), postponement: of('postponement') }
}

/**
 * The reason as the author reads it: its name, its explanation, what was added. Where the tenant has a list one of it must be named;
 * where it has none, the comment is the reason. Throws `not_found` for a reason that isn't the tenant's or of the other list,
 * `invalid` beside the field for one that is missing or archived.
 */
export async function reasonGiven(db: TenantDb, kind: ReasonKind, input: { reasonId?: string; comment: string }): Promise<Why> {
  if (!input.reasonId) {
    if (await db.reason.findFirst({ where: { kind, archived: false }, select: { id: true } }))
      throw new AppError('invalid', 'required', 'reasonId')
    if (!input.comment) throw new AppError('invalid', 'required', 'reason')
    return { reasonId: null, reason: input.comment }
  }
  const chosen = await db.reason.findFirst({
    where: { id: input.reasonId, kind },
    select: { id: true, name: true, text: true, archived: true },
  })
  if (!chosen) throw notFound()
  if (chosen.archived) throw new AppError('invalid', 'reason_gone', 'reasonId')
  return { reasonId: chosen.id, reason: [chosen.name, chosen.text, input.comment].filter(Boolean).reduce(after) }
}

/** What follows a whole sentence begins anew; what follows a name or a piece of one explains it. */
const after = (told: string, more: string) => `${told}${/[.!?…]$/.test(told) ? '' : ' —'} ${more}`
