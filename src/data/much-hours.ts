import 'server-only'
import { Prisma } from './generated/client'
import { idAt } from './much-data'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/**
 * Time by the thousand, for measuring: so many approved entries on each of the tickets `from`…`to`, spread over the year before `now`, with the
 * rows of the ledger that follow. A client is served by ten of the staff; one entry of ten is beyond the quota. One transaction.
 */
export async function fillHours(
  db: TenantDb,
  staff: string[],
  { from, to, perTicket }: { from: number; to: number; perTicket: number },
  now: Date,
): Promise<void> {
  // Plans made while the tables were empty would be kept for as long as the connection lives.
  await raw(db).$executeRaw`SELECT set_config('plan_cache_mode', 'force_custom_plan', true)`
  const at = Prisma.sql`(${now}::timestamptz - ((t.number * 7 + k * 31) % 360) * interval '1 day')`
  await raw(db).$executeRaw`
    INSERT INTO "TimeEntry" (id, "clientId", "ticketId", "memberId", "workDate", minutes, speciality, kind, status, "createdAt", "decidedAt")
    SELECT ${idAt(at)}, t."clientId", t.id, (${staff}::uuid[])[1 + (hashtext(t."clientId"::text) % 97 + 97 + k % 10) % ${staff.length}], ${at}::date,
        5 + (t.number * 13 + k * 7) % 115, (ARRAY['programmer', 'designer', 'layout', 'content', 'seo'])[1 + k % 5]::"Speciality",
        (ARRAY['included', 'warranty', 'internal', 'specialist', 'specialist', 'specialist', 'specialist', 'specialist', 'specialist', 'specialist'])[1 + (t.number + k) % 10]::"TimeEntryKind",
        'approved', ${at}, ${at}
      FROM "Ticket" t, generate_series(1, ${perTicket}::int) k WHERE t.number BETWEEN ${from}::int AND ${to}::int`
  await raw(db).$executeRaw`
    INSERT INTO "Posting" (id, "clientId", "contractId", kind, month, "on", "entryId", minutes, kopecks, at)
    SELECT gen_random_uuid(), e."clientId", t."contractId", CASE WHEN e.minutes % 10 = 0 THEN 'overage' ELSE 'spend' END::"PostingKind",
        date_trunc('month', e."workDate"::timestamp)::date, e."workDate", e.id, CASE WHEN e.minutes % 10 = 0 THEN e.minutes ELSE -e.minutes END,
        CASE WHEN e.minutes % 10 = 0 THEN e.minutes * 2500 ELSE 0 END, e."createdAt"
      FROM "TimeEntry" e JOIN "Ticket" t ON t."tenantId" = e."tenantId" AND t.id = e."ticketId"
      WHERE t.number BETWEEN ${from}::int AND ${to}::int AND e.kind = 'specialist' AND e.status = 'approved'`
}
