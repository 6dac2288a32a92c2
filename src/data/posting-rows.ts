import 'server-only'
import type { Posting } from '@/domain/posting'
import { newId } from './new-id'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** Rows of a contract's ledger, in one statement. `byId`: whose fact they follow from; none: nobody's. */
export async function insertPostings(
  db: TenantDb,
  { clientId, contractId }: { clientId: string; contractId: string },
  postings: Posting[],
  { at, byId }: { at: Date; byId: string | null },
): Promise<void> {
  if (postings.length === 0) return
  const rows = postings.map((posting) => ({ id: newId(), ...posting }))
  await raw(db).$executeRaw`
    INSERT INTO "Posting" ("clientId", "contractId", at, "byId", id, kind, "termId", month, "on", "entryId", "estimateId", "isForgiven", minutes, kopecks)
      SELECT ${clientId}::uuid, ${contractId}::uuid, ${at}, ${byId}::uuid, r.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS r(id uuid, kind "PostingKind", "termId" uuid, month date, "on" date, "workId" uuid, "estimateId" uuid, "isForgiven" boolean, minutes int,
          kopecks int)`
}
