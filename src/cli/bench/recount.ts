import { fillOpenClocks } from '@/data/much-clocks'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { addClient } from '@/features/clients/add-client'
import { addContract } from '@/features/clients/add-contract'
import { enrol } from '@/features/team/enrol'
import { createTenant } from '@/features/tenants/create-tenant'
import { recountOpen } from '@/features/tickets/recount'
import { actingAs } from '@/server/acting-as'
import type { Measurement } from './measurement'
import { timed } from './timed'

const tickets = 5000

/** What follows the saving of a calendar: 10 000 open clocks counted again, each run with another week (rules §2.8). */
export const recount: Measurement = {
  name: 'recount',
  needs: 'database',
  async run(bench) {
    const agency = await agencyOfClocks(bench.now)
    const line = await timed(bench, { name: 'recount', of: '10 000 clocks', times: 3, warm: 1 }, (index) =>
      recountAll(agency, index, bench.now),
    )
    return [line]
  },
}

async function recountAll({ tenantId, calendarId }: Agency, index: number, now: Date): Promise<void> {
  const hours = [index % 2 === 0 ? ['08:00', '17:00'] : ['09:00', '18:00']]
  const weekly = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, hours]))
  await inTenant(wholeTenant({ tenantId }), async (db) => {
    await db.calendarVersion.create({
      data: { calendarId, version: index + 2, timeZone: 'Europe/Moscow', weekly, exceptions: [], savedAt: now },
    })
    await db.calendar.updateMany({ where: { id: calendarId }, data: { version: index + 2 } })
  })
  const actor = { tenantId, timeZone: 'Europe/Moscow', memberId: null }
  for (let after: string | undefined, more = true; more; ) {
    const next = await inTenant(wholeTenant({ tenantId }), (db) => recountOpen({ db, now, actor }, { calendarId }, after))
    after = next ?? undefined
    more = next !== null
  }
}

type Agency = { tenantId: string; calendarId: string }

async function agencyOfClocks(now: Date): Promise<Agency> {
  const slug = `clocks-${now.getTime().toString(36)}`
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
  return inTenant(wholeTenant({ tenantId }), async (db) => {
    const { id: categoryId } = await db.category.findFirstOrThrow()
    const { id: calendarId } = await db.calendar.findFirstOrThrow()
    await fillOpenClocks(db, { clientId: client.id, contractId: client.contractId, requesterId, categoryId, tickets }, now)
    return { tenantId, calendarId }
  })
}
