import { randomUUID } from 'node:crypto'
import { dateColumn } from '@/domain/local-date'
import { settleContract } from '@/features/hours/settle-contract'
import { decide } from '@/features/time/decide'
import { pendingEntries } from '@/features/time/pending'
import type { Seen } from '@/features/time/schema'
import { sees, type World } from './world'

/** What awaits approval, as the manager sees it. */
export async function pendingOf(world: World): Promise<Seen[]> {
  const { clients } = await world.act(world.manager, 'time.approve', new Date(), (ctx) => pendingEntries(ctx, { client: null }))
  return clients.flatMap(({ entries }) =>
    entries.map(({ id, minutes, workDate, speciality, kind }) => ({ id, minutes, workDate, speciality, kind })),
  )
}

export async function approveAll(world: World, at: Date): Promise<void> {
  const entries = await pendingOf(world)
  if (entries.length === 0) return
  await world.act(world.manager, 'time.approve', at, (ctx) => decide(ctx, { verdict: 'approve', entries, reason: '' }))
}

export const contractOfClient = (world: World, clientId: string) =>
  sees(world, (db) => db.contract.findFirstOrThrow({ where: { clientId }, select: { id: true, editionId: true } }))

/** A term that was paid elsewhere, with nothing carried in: what sells and bills is tested on its own. */
export async function giveTerm(
  world: World,
  clientId: string,
  { startsOn, months, endsOn, monthlyMinutes = 600 }: GivenTerm,
): Promise<string> {
  const contract = await contractOfClient(world, clientId)
  const id = randomUUID()
  await world.act(world.manager, 'client.write', new Date('2026-11-01T09:00:00Z'), async (ctx) => {
    await ctx.db.term.create({
      data: {
        id,
        clientId,
        contractId: contract.id,
        editionId: contract.editionId,
        startsOn: dateColumn(startsOn),
        endsOn: dateColumn(endsOn),
        months,
        monthlyMinutes,
        monthlyKopecks: 3_000_000,
        priceKopecks: 3_000_000 * months,
        openingMonth: 1,
        openingMinutes: 0,
        soldAt: ctx.now,
      },
    })
    await settleContract(ctx, contract.id)
  })
  return id
}

type GivenTerm = { startsOn: string; endsOn: string; months: number; monthlyMinutes?: number }
