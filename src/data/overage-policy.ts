import 'server-only'
import type { OveragePolicy } from '@/domain/consent'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** What was agreed of a contract's overage, in the order in which it was, and what its client answered (rules §3.20), in one query. */
export async function overagePolicyOf(db: TenantDb, contractId: string): Promise<OveragePolicy> {
  const [row] = await raw(db).$queryRaw<OveragePolicy[]>`
    WITH answers AS (SELECT state, to_char(month, 'YYYY-MM-DD') AS month, sum(minutes)::int AS minutes FROM "OverageConsent"
      WHERE "tenantId" = app_tenant() AND "contractId" = ${contractId}::uuid AND state IN ('given', 'declined') GROUP BY 1, 2)
    SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('mode', r.mode, 'minutes', r.minutes, 'fromOn', to_char(r."fromOn", 'YYYY-MM-DD')) ORDER BY r.at, r.id)
        FROM "OverageRule" r WHERE r."tenantId" = app_tenant() AND r."contractId" = ${contractId}::uuid), '[]') AS rules,
      coalesce((SELECT jsonb_object_agg(month, minutes) FROM answers WHERE state = 'given'), '{}') AS consented,
      coalesce((SELECT jsonb_object_agg(month, minutes) FROM answers WHERE state = 'declined'), '{}') AS declined`
  return row as OveragePolicy
}
