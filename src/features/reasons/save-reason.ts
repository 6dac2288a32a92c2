import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { AppError, notFound } from '@/domain/error'
import { oneAtATime } from '@/features/settings/one-at-a-time'
import type { Context } from '@/server/context'
import type { ReasonKind, SaveReason } from './schema'

/** A new reason at the end of its list, or a changed one; its kind stays. Throws `AppError` not_found, name_taken or name_archived. */
export async function saveReason({ db }: Pick<Context, 'db'>, input: SaveReason): Promise<void> {
  const { reasonId, kind, name, text } = input
  await oneAtATime(db)
  await refuseTaken(db, input)
  if (reasonId === null) await db.reason.create({ data: { kind, name, text, position: await nextPosition(db, kind) } })
  else {
    const { count } = await db.reason.updateMany({ where: { id: reasonId, kind }, data: { name, text } })
    if (count === 0) throw notFound()
  }
}

export async function nextPosition(db: TenantDb, kind: ReasonKind): Promise<number> {
  const last = await db.reason.findFirst({ where: { kind }, orderBy: { position: 'desc' }, select: { position: true } })
  return (last?.position ?? -1) + 1
}

async function refuseTaken(db: TenantDb, { reasonId, kind, name }: SaveReason): Promise<void> {
  const taken = await db.reason.findFirst({
    where: { kind, name: { equals: name, mode: 'insensitive' }, ...(reasonId && { id: { not: reasonId } }) },
    select: { archived: true },
  })
  if (taken) throw new AppError('conflict', taken.archived ? 'name_archived' : 'name_taken', 'name')
}
