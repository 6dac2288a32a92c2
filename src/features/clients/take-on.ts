import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import { addClient } from './add-client'
import { addContract } from './add-contract'
import type { TakeOn } from './schema'

/** A new client under a contract at once, so that its tickets have promises and hours from the first day. */
export async function takeOn(ctx: Context, { name, managerId, employeesSeeAll, ...terms }: TakeOn): Promise<{ id: string }> {
  const tariff = await ctx.db.tariff.findFirst({ where: { id: terms.tariffId }, select: { monthlyMinutes: true } })
  if (!tariff) throw notFound()
  const client = await addClient(ctx, { name, managerId, employeesSeeAll })
  await addContract(ctx, { ...terms, ...tariff, clientId: client.id, endsOn: null, timeZone: ctx.actor.timeZone })
  return client
}
