import { z } from 'zod'
import type { Context } from '@/server/context'

/** The PDF of an invoice within the actor's sight: a client's people see their own that were not taken back. Null where there is none. */
export async function invoiceFile({ db, actor }: Pick<Context, 'db' | 'actor'>, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const invoice = await db.invoice.findFirst({
    where: { id, fileKey: { not: null }, ...(actor.clientId && { clientId: actor.clientId, cancelledAt: null }) },
    select: { number: true, fileKey: true, fileSize: true },
  })
  if (!invoice?.fileKey) return null
  return { name: `${invoice.number.replaceAll('/', '-')}.pdf`, key: invoice.fileKey, size: invoice.fileSize ?? 0 }
}
