import { fillOpenClocks } from '@/data/much-clocks'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { addClient } from '@/features/clients/add-client'
import { addContract } from '@/features/clients/add-contract'
import { enrol } from '@/features/team/enrol'
import { createTenant } from '@/features/tenants/create-tenant'
import { actingAs } from '@/server/acting-as'
import type { Bench } from './measurement'

export type Agency = { tenantId: string; calendarId: string }

/** Open tickets that fall due so many hours from now; two clocks each. */
type Lot = { tickets: number; dueIn?: number }

/** An agency of its own with nothing but open clocks. */
export async function agencyOfClocks(name: string, { now, analyze }: Pick<Bench, 'now' | 'analyze'>, lots: Lot[]): Promise<Agency> {
  const slug = `${name}-${now.getTime().toString(36)}`
  const administrator = { name: 'Clocks', email: `admin@${slug}.test` }
  const made = { slug, name: 'Clocks', timeZone: 'Europe/Moscow', phone: null, administrator }
  const { tenantId, administratorId } = await createTenant(made, now, { passwordHash: 'none' })
  const client = await actingAs({ tenantId, memberId: administratorId }, 'client.write', now, async (ctx) => {
    const { id } = await addClient(ctx, { name: 'Client', managerId: null, employeesSeeAll: false })
    const tariff = await ctx.db.tariff.findFirstOrThrow()
    const terms = { tariffId: tariff.id, monthlyMinutes: 600, startsOn: '2025-01-01', endsOn: null, timeZone: 'Europe/Moscow' }
    const contract = await addContract(ctx, { clientId: id, number: '1', ...terms })
    return { id, contractId: contract.id }
  })
  const person = { name: 'Person', email: `person@${slug}.test`, role: 'responsible' as const, clientId: client.id, speciality: null }
  const { memberId: requesterId } = await enrol(tenantId, person, 'none', now)
  const inside = <T>(work: Parameters<typeof inTenant<T>>[1]) => inTenant(wholeTenant({ tenantId }), work)
  const { categoryId, calendarId } = await inside(async (db) => ({
    categoryId: (await db.category.findFirstOrThrow()).id,
    calendarId: (await db.calendar.findFirstOrThrow()).id,
  }))
  const of = { clientId: client.id, contractId: client.contractId, requesterId, categoryId }
  let from = 100_000
  for (const { tickets, dueIn } of lots.flatMap(inSteps)) {
    await inside((db) => fillOpenClocks(db, { ...of, from, tickets, dueIn }, now))
    // The plans by which foreign keys are checked were made when there was nothing yet.
    if (from === 100_000) await analyze()
    from += tickets
  }
  await analyze()
  return { tenantId, calendarId }
}

/** A transaction each. */
const STEP = 5_000
const inSteps = ({ tickets, dueIn }: Lot): Lot[] =>
  Array.from({ length: Math.ceil(tickets / STEP) }, (_, i) => ({ tickets: Math.min(STEP, tickets - i * STEP), dueIn }))
