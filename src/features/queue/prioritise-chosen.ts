import { prioritise } from '@/features/tickets/prioritise'
import type { Context } from '@/server/context'
import type { PrioritiseChosen } from './schema'

/** Gives each of the tickets the priority, all or none. */
export async function prioritiseChosen(ctx: Context, { tickets, priority }: PrioritiseChosen): Promise<void> {
  for (const { number, version } of tickets) await prioritise(ctx, { number, version, priority })
}
