import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { AppError, notFound } from '@/domain/error'
import { oneAtATime } from '@/features/settings/one-at-a-time'
import type { Context } from '@/server/context'
import { keepOneInScope } from './keep-one-in-scope'
import type { SaveCategory } from './schema'

/** A new kind of question at the end of the list, or a changed one. Throws `AppError` not_found, name_taken, name_archived or last_category. */
export async function saveCategory({ db }: Pick<Context, 'db'>, input: SaveCategory): Promise<{ categoryId: string }> {
  const { categoryId, scope, ...rest } = input
  await oneAtATime(db)
  await refuseTaken(db, input)
  await teamOfTenant(db, input.teamId)
  const data = { ...rest, outOfScope: scope === 'out' }
  if (categoryId === null) {
    const { id } = await db.category.create({ data: { ...data, position: await nextPosition(db) }, select: { id: true } })
    return { categoryId: id }
  }
  if (data.outOfScope) await keepOneInScope(db, categoryId, 'scope')
  const { count } = await db.category.updateMany({ where: { id: categoryId }, data })
  if (count === 0) throw notFound()
  return { categoryId }
}

export async function nextPosition(db: TenantDb): Promise<number> {
  const last = await db.category.findFirst({ orderBy: { position: 'desc' }, select: { position: true } })
  return (last?.position ?? -1) + 1
}

async function refuseTaken(db: TenantDb, { categoryId, name }: SaveCategory): Promise<void> {
  const taken = await db.category.findFirst({
    where: { name: { equals: name, mode: 'insensitive' }, ...(categoryId && { id: { not: categoryId } }) },
    select: { archived: true },
  })
  if (taken) throw new AppError('conflict', taken.archived ? 'name_archived' : 'name_taken', 'name')
}

async function teamOfTenant(db: TenantDb, id: string | null): Promise<void> {
  if (id && !(await db.team.findFirst({ where: { id }, select: { id: true } }))) throw notFound()
}
