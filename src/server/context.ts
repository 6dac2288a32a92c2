import type { Actor, TenantDb } from '@/data/tenant-db'

/** What a use case works with: a scoped transaction, who acts, and the instant of the request. */
export type Context = { db: TenantDb; actor: Actor; now: Date }
