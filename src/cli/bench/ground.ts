import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { fillTickets } from '@/data/much-data'
import { packChangedDays } from '@/data/promise-days'
import { tenantFace } from '@/data/system-db'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import type { Role } from '@/domain/permission'
import { specialities } from '@/domain/ticket'
import { addClient } from '@/features/clients/add-client'
import { addContract } from '@/features/clients/add-contract'
import { enrol } from '@/features/team/enrol'
import { createTenant } from '@/features/tenants/create-tenant'
import { actingAs } from '@/server/acting-as'
import { openSession, SESSION_SECONDS } from '@/server/session'
import { sessionCookie } from '@/server/session-cookie'
import { Refusal } from '../refusal'

export const TENANT = 'bench'

export type Size = { tickets: number; staff: number; clients: number; people: number }
/** Cookies of people who are signed in; `staff` are managers and specialists by turns. */
export type Seats = { staff: string[]; managers: string[]; clients: string[] }
export type Ground = { tenantId: string; seats: Seats }

const AT_ONCE = 1_000
const SEATS = 10

/** An agency with as many tickets as asked. Signs some of its people in. */
export async function layGround(size: Size, now: Date): Promise<Ground> {
  const start = new Date(+now - 400 * 86_400_000)
  const { tenantId, administratorId } = await createTenant(
    { slug: TENANT, name: 'Бенч', timeZone: 'Europe/Moscow', phone: null, administrator: { name: 'Админ', email: 'admin@bench.test' } },
    start,
    { passwordHash: 'none' },
  )
  const enter = (name: string, role: Role, clientId: string | null, speciality: (typeof specialities)[number] | null = null) =>
    enrol(tenantId, { name, email: `${name}@bench.test`, role, clientId, speciality }, 'none', start)
  const staff: Awaited<ReturnType<typeof enrol>>[] = []
  for (let i = 0; i < size.staff; i++)
    staff.push(await enter(`staff-${i}`, i % 5 === 0 ? 'manager' : 'specialist', null, specialities[i % specialities.length]))
  const { tariffId, categories } = await inTenant(wholeTenant({ tenantId }), async (db) => ({
    tariffId: (await db.tariff.findFirstOrThrow()).id,
    categories: (await db.category.findMany({ where: { outOfScope: false } })).map(({ id }) => id),
  }))
  const people: { clientId: string; contractId: string; memberId: string; personId: string }[] = []
  for (let i = 0; i < size.clients; i++) {
    const of = await actingAs({ tenantId, memberId: administratorId }, 'client.write', start, async (ctx) => {
      const client = await addClient(ctx, {
        name: `Клиент ${i}`,
        managerId: staff[(i * 5) % staff.length]?.memberId ?? null,
        employeesSeeAll: false,
      })
      const terms = { tariffId, number: `Д-${i}`, timeZone: 'Europe/Moscow', monthlyMinutes: 600, startsOn: '2025-01-01', endsOn: null }
      return { clientId: client.id, contractId: (await addContract(ctx, { clientId: client.id, ...terms })).id }
    })
    for (let k = 0; k < size.people / size.clients; k++)
      people.push({ ...of, ...(await enter(`client-${i}-${k}`, k === 0 ? 'responsible' : 'employee', of.clientId)) })
  }
  const ground = { staff: staff.map(({ memberId }) => memberId), people, categories }
  for (let from = 1; from <= size.tickets; from += AT_ONCE)
    await inTenant(wholeTenant({ tenantId }), (db) =>
      fillTickets(db, ground, { from, to: Math.min(size.tickets, from + AT_ONCE - 1), of: size.tickets }, now),
    )
  return groundAgain(now)
}

/** The ground as it was laid before, its people signed in anew. */
export async function groundAgain(now: Date): Promise<Ground> {
  const face = await tenantFace(TENANT)
  if (!face) throw new Refusal('The data folder holds something else than the ground of a bench.')
  const { id: tenantId } = face
  while ((await inTenant(wholeTenant({ tenantId }), (db) => packChangedDays(db, 10))) > 0);
  const members = await inTenant(wholeTenant({ tenantId }), (db) =>
    db.member.findMany({ where: { personId: { not: null } }, select: { personId: true, role: true }, orderBy: { id: 'asc' } }),
  )
  const signedIn = (...roles: Role[]) =>
    Promise.all(
      members
        .filter(({ role }) => roles.includes(role))
        .slice(0, SEATS)
        .map(({ personId }) => cookieOf(personId ?? '', now)),
    )
  const managers = await signedIn('manager')
  const specialists = await signedIn('specialist')
  const staff = managers.flatMap((cookie, i) => [cookie, specialists[i] ?? cookie])
  return { tenantId, seats: { managers, staff, clients: await signedIn('responsible', 'employee') } }
}

/** The cookie of a session that was opened just now. */
export async function cookieOf(personId: string, now: Date): Promise<string> {
  const sid = await openSession(personId, { device: `bench ${randomUUID()}`, address: '127.0.0.1' }, now)
  const token = await encode({ token: { sub: personId, sid }, secret: process.env.AUTH_SECRET ?? '', maxAge: SESSION_SECONDS })
  return `${sessionCookie().name}=${token}`
}
