import { AppError, notFound } from '@/domain/error'
import type { Context } from '@/server/context'

/** A client that is worked with. Throws `AppError` not_found or client_archived. */
export async function clientAt({ db }: Pick<Context, 'db'>, id: string) {
  const client = await db.client.findFirst({ where: { id } })
  if (!client) throw notFound()
  if (client.archivedAt) throw new AppError('conflict', 'client_archived')
  return client
}
