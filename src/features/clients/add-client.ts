import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import { managerAmong } from './manager-among'
import type { AddClient } from './schema'

/** A company that buys support. Throws `conflict` beside the name if there is one of that name. */
export async function addClient(ctx: Context, input: AddClient): Promise<{ id: string }> {
  const { db, now } = ctx
  if (input.managerId) await managerAmong(ctx, input.managerId)
  const twin = await db.client.findFirst({ where: { name: input.name }, select: { id: true } })
  if (twin) throw new AppError('conflict', 'name_taken', 'name')
  return db.client.create({ data: { ...input, createdAt: now }, select: { id: true } })
}
