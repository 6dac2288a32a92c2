import type { Actor, TenantDb } from '@/data/tenant-db'

/** What a use case works with: a scoped transaction, who acts, and the instant of the request. */
export type Context = { db: TenantDb; actor: Actor; now: Date }

/** The same where somebody acts or nobody does: what runs by itself has no member. */
export type Acting = {
  db: TenantDb
  actor: Pick<Actor, 'tenantId' | 'timeZone'> & { memberId: string | null }
  now: Date
}
