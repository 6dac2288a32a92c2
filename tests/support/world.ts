import { randomUUID } from 'node:crypto'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import type { Permission, Role } from '@/domain/permission'
import type { Speciality } from '@/domain/ticket'
import { addClient } from '@/features/clients/add-client'
import { addContract } from '@/features/clients/add-contract'
import { enrol } from '@/features/team/enrol'
import { createTenant } from '@/features/tenants/create-tenant'
import { fileTicket } from '@/features/tickets/file-ticket'
import type { FileTicket } from '@/features/tickets/schema-filing'
import { actingAs } from '@/server/acting-as'
import type { Context } from '@/server/context'

/** A Wednesday, 12:00 in Moscow: an ordinary working hour. */
export const noon = new Date('2026-11-11T09:00:00Z')
export const later = (minutes: number, from = noon) => new Date(from.getTime() + minutes * 60_000)

export type World = Awaited<ReturnType<typeof makeWorld>>

/** A tenant of a test's own: an administrator, a manager, two specialists; two clients with a responsible and two employees. */
export async function makeWorld() {
  const slug = `t-${randomUUID().slice(0, 12)}`
  const at = new Date('2026-09-01T08:00:00Z')
  const mail = (name: string) => `${name}@${slug}.test`
  const created = await createTenant(
    { slug, name: 'Агентство', timeZone: 'Europe/Moscow', phone: null, administrator: { name: 'Админ', email: mail('admin') } },
    at,
    { passwordHash: 'none' },
  )
  const { tenantId, administratorId } = created
  const member = async (name: string, role: Role, clientId: string | null, speciality: Speciality | null = null) =>
    (await enrol(tenantId, { name, email: mail(name), role, clientId, speciality }, 'none', at)).memberId
  const manager = await member('manager', 'manager', null, 'project_manager')
  const dev = await member('dev', 'specialist', null, 'programmer')
  const designer = await member('designer', 'specialist', null, 'designer')
  const { tariff, category } = await inTenant(wholeTenant({ tenantId }), async (db) => ({
    tariff: await db.tariff.findFirstOrThrow(),
    category: await db.category.findFirstOrThrow({ where: { outOfScope: false } }),
  }))
  const client = async (name: string) => {
    const id = await actingAs({ tenantId, memberId: administratorId }, 'client.write', at, async (ctx) => {
      const added = await addClient(ctx, { name, managerId: manager, employeesSeeAll: false })
      const terms = { tariffId: tariff.id, monthlyMinutes: 600, startsOn: '2026-09-01', endsOn: null, timeZone: 'Europe/Moscow' }
      await addContract(ctx, { clientId: added.id, number: `${name}-1`, ...terms })
      return added.id
    })
    return {
      id,
      responsible: await member(`${name}-responsible`, 'responsible', id),
      employee: await member(`${name}-employee`, 'employee', id),
      colleague: await member(`${name}-colleague`, 'employee', id),
    }
  }
  const act = <T>(memberId: string, permission: Permission, now: Date, work: (ctx: Context) => Promise<T>) =>
    actingAs({ tenantId, memberId }, permission, now, work)
  const file = (memberId: string, now: Date, input: Partial<FileTicket> = {}) =>
    act(memberId, 'ticket.file', now, (ctx) =>
      fileTicket(ctx, {
        key: randomUUID(),
        subject: 'Не оформляется заказ',
        text: 'После кнопки «Оформить заказ» страница перезагружается.',
        categoryId: category.id,
        situation: 'broken',
        files: [],
        ...input,
      }),
    )
  return {
    slug,
    tenantId,
    mail,
    admin: administratorId,
    manager,
    dev,
    designer,
    category,
    tariff,
    alpha: await client('alpha'),
    beta: await client('beta'),
    act,
    file,
  }
}

/** What is in the database, past every wall but the tenant's. */
export const sees = <T>(world: Pick<World, 'tenantId'>, work: Parameters<typeof inTenant<T>>[1]) => inTenant(wholeTenant(world), work)

export const on = async (world: World, number: number) => {
  const { version } = await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number } }))
  return { number, version }
}
