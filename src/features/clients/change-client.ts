import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import { clientAt } from './client-at'
import { managerAmong } from './manager-among'
import type { ChangeClient } from './schema'

/** Throws `AppError` not_found (client, manager), client_archived, or name_taken beside the name. */
export async function changeClient(ctx: Context, { clientId, ...changes }: ChangeClient): Promise<void> {
  const client = await clientAt(ctx, clientId)
  if (changes.managerId && changes.managerId !== client.managerId) await managerAmong(ctx, changes.managerId)
  const twin = await ctx.db.client.findFirst({ where: { name: changes.name, id: { not: clientId } }, select: { id: true } })
  if (twin) throw nameTaken()
  await ctx.db.client.updateMany({ where: { id: clientId }, data: changes }).catch(refuseTaken)
}

function refuseTaken(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') throw nameTaken()
  throw error
}

const nameTaken = () => new AppError('conflict', 'name_taken', 'name')
