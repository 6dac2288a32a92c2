import 'server-only'
import { raw } from './open-tickets'
import type { TenantDb } from './tenant-db'

type Of = { clientId: string; contractId: string; requesterId: string; categoryId: string; tickets: number }

/** Open tickets by the thousand, for measuring: each with a reaction and a start that run, due three days after `now`, as their events say. */
export async function fillOpenClocks(
  db: TenantDb,
  { clientId, contractId, requesterId, categoryId, tickets }: Of,
  now: Date,
): Promise<void> {
  const due = new Date(+now + 3 * 86_400_000)
  await raw(db).$executeRaw`
    INSERT INTO "Ticket" (id, "clientId", number, subject, priority, situation, "categoryId", "contractId", "requesterId", "receivedAt", "lastWordAt",
      "dueAt", "dueClock")
    SELECT gen_random_uuid(), ${clientId}::uuid, 100000 + n, 'Заявка', 'normal', 'planned', ${categoryId}::uuid, ${contractId}::uuid, ${requesterId}::uuid,
      ${now}, ${now}, ${due}, 'reaction' FROM generate_series(1, ${tickets}::int) n`
  await raw(db).$executeRaw`
    INSERT INTO "Clock" ("ticketId", kind, cycle, "clientId", state, "startedAt", "targetMinutes", "dueAt", "noticeAt")
    SELECT t.id, k::"ClockKind", 1, t."clientId", 'running', ${now}, CASE k WHEN 'reaction' THEN 30 ELSE 360 END, ${due}, ${due}
      FROM "Ticket" t, unnest(ARRAY['reaction', 'start']) k`
  await raw(db).$executeRaw`
    INSERT INTO "ClockEvent" ("ticketId", position, "clientId", clock, cycle, kind, at, "targetMinutes", "dueAfter")
    SELECT "ticketId", CASE kind WHEN 'reaction' THEN 1 ELSE 2 END, "clientId", kind, 1, 'started', "startedAt", "targetMinutes", "dueAt" FROM "Clock"`
}
