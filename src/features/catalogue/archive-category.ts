import 'server-only'
import { notFound } from '@/domain/error'
import { oneAtATime } from '@/features/settings/one-at-a-time'
import type { Context } from '@/server/context'
import { keepOneInScope } from './keep-one-in-scope'
import { nextPosition } from './save-category'
import type { OneCategory } from './schema'

/** Offered no more; tickets keep it. Throws `AppError` not_found or last_category. */
export async function archiveCategory({ db }: Pick<Context, 'db'>, { categoryId }: OneCategory): Promise<void> {
  await oneAtATime(db)
  const category = await db.category.findFirst({ where: { id: categoryId }, select: { outOfScope: true } })
  if (!category) throw notFound()
  if (!category.outOfScope) await keepOneInScope(db, categoryId)
  await db.category.updateMany({ where: { id: categoryId }, data: { archived: true } })
}

/** Back at the end of the list. Throws `AppError` not_found. */
export async function restoreCategory({ db }: Pick<Context, 'db'>, { categoryId }: OneCategory): Promise<void> {
  await oneAtATime(db)
  const { count } = await db.category.updateMany({ where: { id: categoryId }, data: { archived: false, position: await nextPosition(db) } })
  if (count === 0) throw notFound()
}
