import type { TenantDb } from '@/data/tenant-db'
import { AppError, notFound } from '@/domain/error'
import type { OneContract } from './schema'

/** A contract of a client that is worked with, held to the end of the transaction. Throws `AppError` not_found, client_archived. */
export async function contractAt({ db }: { db: TenantDb }, { clientId, contractId: id }: OneContract) {
  await db.contract.updateMany({ where: { id, clientId }, data: { monthlyMinutes: { increment: 0 } } })
  const contract = await db.contract.findFirst({
    where: { id, clientId },
    include: { client: { select: { archivedAt: true } }, edition: true },
  })
  if (!contract) throw notFound()
  const { client, ...rest } = contract
  if (client.archivedAt) throw new AppError('conflict', 'client_archived')
  return rest
}
