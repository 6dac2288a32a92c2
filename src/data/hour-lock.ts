import 'server-only'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** Holds a contract's hours to the end of the transaction: whoever changes what they follow from comes one after another. */
export async function holdHours(db: TenantDb, contractId: string): Promise<void> {
  await raw(db).$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${contractId}, 319))`
}
