import 'server-only'
import { Prisma } from './generated/client'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

type Of = {
  clientId: string
  contractId: string
  requesterId: string
  categoryId: string
  tickets: number /** After which number. */
  from?: number /** Hours after `now` at which all of them are due; three days. */
  dueIn?: number
}

/** Open tickets by the thousand, for measuring: each with a reaction and a start that run, due so many hours after `now`, as their events say. */
export async function fillOpenClocks(
  db: TenantDb,
  { clientId, contractId, requesterId, categoryId, tickets, from = 100_000, dueIn = 72 }: Of,
  now: Date,
): Promise<void> {
  const due = new Date(+now + dueIn * 3_600_000)
  const made = Prisma.sql`t.number > ${from}::int AND t.number <= ${from + tickets}::int`
  await raw(db).$executeRaw`
    INSERT INTO "Ticket" (id, "clientId", number, subject, priority, situation, "categoryId", "contractId", "requesterId", "receivedAt", "lastWordAt",
      "dueAt", "dueClock")
    SELECT gen_random_uuid(), ${clientId}::uuid, ${from}::int + n, 'Заявка', 'normal', 'planned', ${categoryId}::uuid, ${contractId}::uuid, ${requesterId}::uuid,
      ${now}, ${now}, ${due}, 'reaction' FROM generate_series(1, ${tickets}::int) n`
  await raw(db).$executeRaw`
    INSERT INTO "Clock" ("ticketId", kind, cycle, "clientId", state, "startedAt", "targetMinutes", "dueAt", "noticeAt")
    SELECT t.id, k::"ClockKind", 1, t."clientId", 'running', ${now}, CASE k WHEN 'reaction' THEN 30 ELSE 360 END, ${due}, ${due}
      FROM "Ticket" t, unnest(ARRAY['reaction', 'start']) k WHERE ${made}`
  await raw(db).$executeRaw`
    INSERT INTO "ClockEvent" ("ticketId", position, "clientId", clock, cycle, kind, at, "targetMinutes", "dueAfter")
    SELECT k."ticketId", CASE k.kind WHEN 'reaction' THEN 1 ELSE 2 END, k."clientId", k.kind, 1, 'started', k."startedAt", k."targetMinutes", k."dueAt"
      FROM "Clock" k JOIN "Ticket" t ON t."tenantId" = k."tenantId" AND t.id = k."ticketId" WHERE ${made}`
}
