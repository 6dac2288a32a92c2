import { inTenant, wholeTenant } from '@/data/tenant-db'
import type { OverageMode } from '@/domain/consent'
import { localDate } from '@/domain/local-date'
import { logTime } from '@/features/hours/log-time'
import { monthOfClient } from '@/features/hours/month-of-client'
import { settleContract } from '@/features/hours/settle-contract'
import { setOverage } from '@/features/overage/set-overage'
import { actingAs } from '@/server/acting-as'

type Agreed = { client: string; mode: OverageMode; note: string /** Of the month's hours that are gone, in percent. */; share: number }

/** What was agreed of work beyond the hours, and a month that has come near its end or past it. */
export async function goBeyond(
  by: { tenantId: string; memberId: string },
  { client, mode, note, share }: Agreed,
  now: Date,
): Promise<void> {
  const found = await inTenant(wholeTenant(by), async (db) => {
    const ticket = await db.ticket.findFirst({
      where: { client: { name: client }, contractId: { not: null } },
      orderBy: { number: 'desc' },
    })
    return ticket && { ticket, month: await monthOfClient(db, ticket.clientId, now) }
  })
  if (!found?.month || !found.ticket.contractId) return
  const { ticket, month } = found
  const { clientId } = ticket
  const contractId = found.ticket.contractId
  await actingAs({ ...by, quiet: true }, 'contract.write', now, (ctx) =>
    setOverage(ctx, { clientId, contractId, mode, hours: null, from: 'now', note }),
  )
  let missing = Math.ceil((month.quota * share) / 100) - month.used
  for (; missing > 0; missing -= longest)
    await actingAs({ ...by, quiet: true }, 'time.log', now, (ctx) =>
      logTime(ctx, ticket, {
        minutes: Math.min(missing, longest),
        speciality: 'programmer',
        messageId: null,
        note: 'Разбор обмена с\u00a0учётной системой',
        workDate: localDate(now, ctx.actor.timeZone),
      }),
    )
}

const longest = 480

/** What clients' answers moved is the worker's to post; the demo has none yet. */
export async function settleAll({ tenantId }: { tenantId: string }, now: Date): Promise<void> {
  await inTenant({ ...wholeTenant({ tenantId }), quiet: true }, async (db) => {
    for (const { id } of await db.contract.findMany({ select: { id: true }, orderBy: { id: 'asc' } }))
      await settleContract({ db, now, actor: { tenantId, timeZone: 'Europe/Moscow', memberId: null } }, id)
  })
}
