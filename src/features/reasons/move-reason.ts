import 'server-only'
import { notFound } from '@/domain/error'
import { moved } from '@/domain/order'
import { oneAtATime } from '@/features/settings/one-at-a-time'
import type { Context } from '@/server/context'
import type { MoveReason } from './schema'

/** A place up or down among those of its kind. Throws `AppError` not_found. */
export async function moveReason({ db }: Pick<Context, 'db'>, { reasonId, way }: MoveReason): Promise<void> {
  await oneAtATime(db)
  const reason = await db.reason.findFirst({ where: { id: reasonId, archived: false }, select: { kind: true } })
  if (!reason) throw notFound()
  const rows = await db.reason.findMany({
    where: { kind: reason.kind, archived: false },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true, position: true },
  })
  const order = moved(
    rows.map(({ id }) => id),
    reasonId,
    way,
  )
  for (const [position, id] of order.entries()) {
    if (rows.find((row) => row.id === id)?.position !== position) await db.reason.updateMany({ where: { id }, data: { position } })
  }
}
