import 'server-only'
import { notFound } from '@/domain/error'
import { moved } from '@/domain/order'
import { oneAtATime } from '@/features/settings/one-at-a-time'
import type { Context } from '@/server/context'
import type { MoveCategory } from './schema'

/** A place up or down among those offered. Two at once are one after the other, so the order stays whole. Throws `AppError` not_found. */
export async function moveCategory({ db }: Pick<Context, 'db'>, { categoryId, way }: MoveCategory): Promise<void> {
  await oneAtATime(db)
  const rows = await db.category.findMany({
    where: { archived: false },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true, position: true },
  })
  const ids = rows.map(({ id }) => id)
  if (!ids.includes(categoryId)) throw notFound()
  for (const [position, id] of moved(ids, categoryId, way).entries()) {
    if (rows.find((row) => row.id === id)?.position !== position) await db.category.updateMany({ where: { id }, data: { position } })
  }
}
