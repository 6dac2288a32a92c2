import 'server-only'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { notFound } from '@/domain/error'
import { publicFace } from '@/features/tenants/queries'
import { countAttempt } from '@/server/limit'
import type { Visit } from '@/server/open-action'
import { keepRequest } from './keep-request'
import type { Ask } from './schema'

/**
 * From the agency's public page. Whoever it says it is from is not believed: it waits for staff, and the answer is the same for a known
 * and an unknown address. Throws `AppError` not_found, or too_many_attempts.
 */
export async function ask(slug: string, input: Ask, { from, now }: Visit): Promise<void> {
  const face = await publicFace(slug)
  if (!face) throw notFound()
  await countAttempt({ kind: 'ask', address: from.address, account: `${face.id} ${input.email ?? input.phone}` })
  await inTenant({ ...wholeTenant({ tenantId: face.id }), address: from.address }, async (db) => {
    const { timeZone } = await db.tenant.findFirstOrThrow({ select: { timeZone: true } })
    await keepRequest({ db, now, actor: { tenantId: face.id, timeZone, memberId: null } }, { ...input, channel: 'portal' })
  })
}
