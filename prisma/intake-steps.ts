import { inTenant, wholeTenant } from '@/data/tenant-db'
import { localDate } from '@/domain/local-date'
import { keepRequest } from '@/features/intake/keep-request'
import type { TakeDown } from '@/features/intake/schema'
import { addWatcher } from '@/features/tickets/add-watcher'
import { closeSilent } from '@/features/tickets/close-silent'
import { moveTicket } from '@/features/tickets/move'
import type { Move } from '@/features/tickets/schema'
import type { Context } from '@/server/context'
import { step } from './storyteller'

/** What came from somebody whom nobody knows, minutes before now. */
export type Stranger = Omit<TakeDown, 'channel'> & { ago: number; channel: TakeDown['channel'] | 'portal' }

export const refuses = (after: number, by: string, reason: string, comment = '') =>
  step(after, by, 'ticket.refuse', async (ctx, on) =>
    moveTicket(ctx, { ...on, status: 'refused', reasonId: await reasonNamed(ctx, 'refusal', reason), reason: comment }),
  )

/** `inDays`: of a promised release, calendar days from then on. */
export const putsOff = (
  after: number,
  by: string,
  reason: string,
  { comment = '', release, inDays }: { comment?: string; release?: string; inDays?: number } = {},
) =>
  step(after, by, 'ticket.move', async (ctx, on) => {
    const reasonId = await reasonNamed(ctx, 'postponement', reason)
    const promised: Partial<Move> = inDays
      ? { plannedOn: localDate(new Date(+ctx.now + inDays * 86_400_000), ctx.actor.timeZone), release }
      : {}
    return moveTicket(ctx, { ...on, status: inDays ? 'waiting_release' : 'waiting_third_party', reasonId, reason: comment, ...promised })
  })

/** A colleague by the address they have, or somebody outside. */
export const watches = (after: number, by: string, name: string, email: string) =>
  step(after, by, 'ticket.watchers', (ctx, { number }) => addWatcher(ctx, { number, name, email }))

/** What strangers asked, and what closed by itself meanwhile; nobody is told of either. */
export async function tellAfterwards(tenantId: string, now: Date, strangers: Stranger[]): Promise<void> {
  await inTenant({ ...wholeTenant({ tenantId }), quiet: true }, async (db) => {
    const { timeZone } = await db.tenant.findFirstOrThrow()
    for (const { ago, ...request } of strangers)
      await keepRequest({ db, now: new Date(+now - ago * 60_000), actor: { tenantId, timeZone, memberId: null } }, request)
    await closeSilent(db, tenantId, now)
  })
}

async function reasonNamed({ db }: Context, kind: 'refusal' | 'postponement', name: string): Promise<string> {
  const { id } = await db.reason.findFirstOrThrow({ where: { kind, name }, select: { id: true } })
  return id
}
