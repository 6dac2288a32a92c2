import 'server-only'
import { asSystem } from '@/data/system-db'
import { isStaff, type Role } from '@/domain/permission'

export type Place = { tenant: string; tenantName: string; role: Role; path: string }

/** Where a person belongs: one place for each tenant, by name. */
export async function placesOf(personId: string): Promise<Place[]> {
  return asSystem({ personId }, async (db) => {
    const members = await db.member.findMany({ where: { personId, disabledAt: null }, select: { tenantId: true, role: true } })
    const tenants = await db.tenant.findMany({ where: { id: { in: members.map(({ tenantId }) => tenantId) } }, orderBy: { name: 'asc' } })
    return tenants.flatMap(({ id, slug, name }) =>
      members
        .filter(({ tenantId }) => tenantId === id)
        .map(({ role }) => ({ tenant: slug, tenantName: name, role, path: placePath(slug, role) })),
    )
  })
}

export const placePath = (tenant: string, role: Role) => (isStaff(role) ? `/${tenant}/desk` : `/${tenant}/portal`)
