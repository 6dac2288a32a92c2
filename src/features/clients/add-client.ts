import { AppError, notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import type { AddClient } from './schema'

/** A company that buys support. Throws `conflict` beside the name if there is one of that name. */
export async function addClient({ db, now }: Context, input: AddClient): Promise<{ id: string }> {
  if (input.managerId) await staffMember(db, input.managerId)
  const twin = await db.client.findFirst({ where: { name: input.name }, select: { id: true } })
  if (twin) throw new AppError('conflict', 'name_taken', 'name')
  return db.client.create({ data: { ...input, createdAt: now }, select: { id: true } })
}

async function staffMember(db: Context['db'], id: string): Promise<void> {
  const member = await db.member.findFirst({ where: { id, clientId: null, disabledAt: null }, select: { id: true } })
  if (!member) throw notFound()
}
