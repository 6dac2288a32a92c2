import 'server-only'
import type { Prisma } from './generated/client'
import type { TenantDb } from './tenant-db'

/** The same transaction for SQL of one's own. Of src/data alone: everybody else asks by its functions. */
export const raw = (db: TenantDb) => db as unknown as Prisma.TransactionClient
