import 'server-only'
import type { Prisma } from '@/data/shapes'
import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import { StaleTicket } from '@/server/stale'
import type { SaveSafety } from './schema'

type Changed = Omit<Prisma.TenantUncheckedUpdateManyInput, 'id' | 'slug' | 'version'>

/** One conditional update, so that of two who save at once the second is told. Throws `StaleTicket` with the newer version. */
export async function saveTenant({ db }: Pick<Context, 'db'>, { version, ...data }: Changed & { version: number }): Promise<void> {
  const { count } = await db.tenant.updateMany({ where: { version }, data: { ...data, version: version + 1 } })
  if (count > 0) return
  const current = await db.tenant.findFirstOrThrow({ select: { version: true } })
  throw new StaleTicket(current.version, [])
}

/** Whoever asks a second factor of everybody has one: else the next page would shut them out. Throws `AppError` own_second_factor. */
export async function saveSafety(ctx: Context, input: SaveSafety): Promise<void> {
  if (input.staffNeedTotp && !ctx.actor.hasSecondFactor) throw new AppError('invalid', 'own_second_factor', 'staffNeedTotp')
  await saveTenant(ctx, input)
}
