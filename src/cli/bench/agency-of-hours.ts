import { sumMarkedHours } from '@/data/hour-sums'
import { fillTickets } from '@/data/much-data'
import { fillHours } from '@/data/much-hours'
import { tenantFace } from '@/data/system-db'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { specialities } from '@/domain/ticket'
import { addClient } from '@/features/clients/add-client'
import { addContract } from '@/features/clients/add-contract'
import { enrol } from '@/features/team/enrol'
import { createTenant } from '@/features/tenants/create-tenant'
import { actingAs } from '@/server/acting-as'
import { cookieOf } from './ground'
import type { Bench } from './measurement'

export const HOURS_TENANT = 'bench-hours'

const CLIENTS = 100
const STAFF = 50
const TICKETS = 20_000
const PER_TICKET = 50
const AT_ONCE = 1_000

export type HoursAgency = { tenantId: string; administratorId: string; specialistId: string; clientId: string; cookie: string }

/** An agency of its own with a million entries over a year, all of them counted once; laid when it is first asked for. */
export async function agencyOfHours(bench: Bench): Promise<HoursAgency> {
  const tenantId = (await tenantFace(HOURS_TENANT))?.id ?? (await lay(bench))
  await bench.analyze()
  while ((await inTenant(wholeTenant({ tenantId }), sumMarkedHours)) > 0);
  await bench.analyze()
  return inTenant(wholeTenant({ tenantId }), async (db) => {
    const administrator = await db.member.findFirstOrThrow({ where: { role: 'administrator' } })
    return {
      tenantId,
      administratorId: administrator.id,
      specialistId: (await db.member.findFirstOrThrow({ where: { role: 'specialist' } })).id,
      clientId: (await db.client.findFirstOrThrow()).id,
      cookie: await cookieOf(administrator.personId ?? '', bench.now),
    }
  })
}

async function lay(bench: Bench): Promise<string> {
  const { now } = bench
  const start = new Date(+now - 400 * 86_400_000)
  const administrator = { name: 'Админ', email: 'admin@bench-hours.test' }
  const made = { slug: HOURS_TENANT, name: 'Часы', timeZone: 'Europe/Moscow', phone: null, administrator }
  const { tenantId, administratorId } = await createTenant(made, start, { passwordHash: 'none' })
  const staff: string[] = []
  for (let i = 0; i < STAFF; i++) {
    const speciality = specialities[i % specialities.length] ?? null
    const person = { name: `Специалист ${i}`, email: `s${i}@bench-hours.test`, role: 'specialist' as const, clientId: null, speciality }
    staff.push((await enrol(tenantId, person, 'none', start)).memberId)
  }
  const people: { clientId: string; contractId: string; memberId: string }[] = []
  const scope = wholeTenant({ tenantId })
  const { tariffId, categories } = await inTenant(scope, async (db) => ({
    tariffId: (await db.tariff.findFirstOrThrow()).id,
    categories: (await db.category.findMany({ where: { outOfScope: false } })).map(({ id }) => id),
  }))
  for (let i = 0; i < CLIENTS; i++) {
    const of = await actingAs({ tenantId, memberId: administratorId }, 'client.write', start, async (ctx) => {
      const client = await addClient(ctx, { name: `Клиент ${i}`, managerId: null, employeesSeeAll: false })
      const terms = { tariffId, number: `Ч-${i}`, timeZone: 'Europe/Moscow', monthlyMinutes: 600, startsOn: '2025-01-01', endsOn: null }
      return { clientId: client.id, contractId: (await addContract(ctx, { clientId: client.id, ...terms })).id }
    })
    const person = {
      name: `Заказчик ${i}`,
      email: `c${i}@bench-hours.test`,
      role: 'responsible' as const,
      clientId: of.clientId,
      speciality: null,
    }
    people.push({ ...of, memberId: (await enrol(tenantId, person, 'none', start)).memberId })
  }
  for (let from = 1; from <= TICKETS; from += AT_ONCE) {
    const to = from + AT_ONCE - 1
    await inTenant(scope, (db) => fillTickets(db, { staff, people, categories }, { from, to, of: TICKETS }, now))
    // How many an agency has is not known before the statistics have seen it: the first batch, then all of them.
    if (from === 1) await bench.analyze()
  }
  await bench.analyze()
  for (let from = 1; from <= TICKETS; from += AT_ONCE / 5) {
    await inTenant(scope, (db) => fillHours(db, staff, { from, to: from + AT_ONCE / 5 - 1, perTicket: PER_TICKET }, now))
    // After the first batch plans know how large the tables are.
    if (from === 1) await bench.analyze()
  }
  return tenantId
}
