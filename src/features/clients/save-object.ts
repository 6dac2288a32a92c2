import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { clientAt } from './client-at'
import type { OneObject, SaveObject } from './schema'

/** A new object of a client, or a changed one. Throws `AppError` not_found or client_archived. */
export async function saveObject(ctx: Context, { clientId, objectId, ...about }: SaveObject): Promise<void> {
  await clientAt(ctx, clientId)
  if (!objectId) {
    await ctx.db.clientObject.create({ data: { clientId, ...about } })
    return
  }
  const { count } = await ctx.db.clientObject.updateMany({ where: { id: objectId, clientId }, data: about })
  if (count === 0) throw notFound()
}

/** No new tickets about it; those that are stay. Throws `AppError` not_found. */
export async function archiveObject({ db, now }: Context, { clientId, objectId }: OneObject): Promise<void> {
  const { count } = await db.clientObject.updateMany({ where: { id: objectId, clientId, archivedAt: null }, data: { archivedAt: now } })
  if (count === 0) throw notFound()
}

/** Throws `AppError` not_found. */
export async function restoreObject({ db }: Context, { clientId, objectId }: OneObject): Promise<void> {
  const { count } = await db.clientObject.updateMany({ where: { id: objectId, clientId }, data: { archivedAt: null } })
  if (count === 0) throw notFound()
}
