import { AppError, notFound } from '@/domain/error'
import { isPublicMail } from '@/domain/mail-domain'
import type { Context } from '@/server/context'
import { clientAt } from './client-at'
import type { OneDomain } from './schema'

/** Whoever writes from it is of this client. Throws `AppError` not_found, client_archived, public_domain or domain_taken beside it. */
export async function addDomain(ctx: Context, { clientId, domain }: OneDomain): Promise<void> {
  await clientAt(ctx, clientId)
  if (isPublicMail(domain)) throw new AppError('invalid', 'public_domain', 'domain', { domain })
  const { count } = await ctx.db.clientDomain.createMany({ data: [{ clientId, domain }], skipDuplicates: true })
  if (count > 0) return
  const holder = await ctx.db.client.findFirst({ where: { domains: { some: { domain } } }, select: { id: true, name: true } })
  if (holder?.id !== clientId) throw new AppError('conflict', 'domain_taken', 'domain', { name: holder?.name ?? domain })
}

/** Throws `AppError` not_found. */
export async function removeDomain({ db }: Context, { clientId, domain }: OneDomain): Promise<void> {
  const { count } = await db.clientDomain.deleteMany({ where: { clientId, domain } })
  if (count === 0) throw notFound()
}
