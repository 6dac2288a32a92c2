import 'server-only'
import { inTenant, type Scope, scopeOf, wholeTenant } from '@/data/tenant-db'
import { forbidden, notFound } from '@/domain/error'
import { can, type Permission } from '@/domain/permission'
import type { Context } from './context'

/**
 * Runs a use case for a member without a request, with just the rights and the sight the member has; `now` may be simulated.
 * `quiet`: what is told afterwards sends no letters.
 */
export async function actingAs<T>(
  { tenantId, memberId, quiet = false }: { tenantId: string; memberId: string; quiet?: Scope['quiet'] },
  permission: Permission,
  now: Date,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const actor = await inTenant(wholeTenant({ tenantId }), async (db) => {
    const tenant = await db.tenant.findFirstOrThrow()
    const member = await db.member.findFirst({ where: { id: memberId, disabledAt: null }, include: { client: true } })
    if (!member) throw notFound()
    return {
      sessionId: '',
      personId: member.personId ?? '',
      tenantId,
      tenant: tenant.slug,
      tenantName: tenant.name,
      timeZone: tenant.timeZone,
      accent: tenant.accent,
      logo: null,
      memberId,
      role: member.role,
      clientId: member.clientId,
      clientName: member.client?.name ?? null,
      employeesSeeAll: member.client?.employeesSeeAll ?? false,
      name: member.name,
      email: member.email ?? '',
      speciality: member.speciality,
      specialistsSeeAll: tenant.specialistsSeeAll,
      specialistsResolve: tenant.specialistsResolve,
      memberships: 1,
      needsSecondFactor: false,
      hasSecondFactor: false,
    }
  })
  if (!can(actor.role, permission)) throw forbidden()
  return inTenant({ ...scopeOf(actor), quiet, at: now }, (db) => work({ db, actor, now }))
}
