import 'server-only'
import type { ClockEvent } from '@/domain/clock'
import type { ClockKind, ClockState } from './generated/enums'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

export type ClockRow = {
  ticketId: string
  kind: ClockKind
  cycle: number
  state: ClockState
  startedAt: Date
  targetMinutes: number
  targetDays: number | null
  dueAt: Date | null
  metAt: Date | null
  noticeAt: Date | null
}

/** Holds these tickets to the end of the transaction, in the order of their ids, so that two who hold many can't lock each other out. */
export async function holdTickets(db: TenantDb, ids: string[]): Promise<void> {
  await raw(db).$queryRaw`SELECT 1 FROM "Ticket" WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`
}

/** Writes what is derived of many clocks in one statement; rows that say so already stay untouched. Returns how many were others. */
export function writeClocks(db: TenantDb, rows: ClockRow[]): Promise<number> {
  return raw(db).$executeRaw`
    UPDATE "Clock" k SET state = r.state::"ClockState", "startedAt" = r."startedAt", "targetMinutes" = r."targetMinutes",
        "targetDays" = r."targetDays", "dueAt" = r."dueAt", "metAt" = r."metAt", "noticeAt" = r."noticeAt"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("ticketId" uuid, kind text, cycle int, state text, "startedAt" timestamptz,
        "targetMinutes" int, "targetDays" int, "dueAt" timestamptz, "metAt" timestamptz, "noticeAt" timestamptz)
      WHERE k."tenantId" = app_tenant() AND k."ticketId" = r."ticketId" AND k.kind = r.kind::"ClockKind" AND k.cycle = r.cycle
        AND (k.state::text, k."startedAt", k."targetMinutes", k."targetDays", k."dueAt", k."metAt", k."noticeAt")
          IS DISTINCT FROM (r.state, r."startedAt", r."targetMinutes", r."targetDays", r."dueAt", r."metAt", r."noticeAt")`
}

/** What a ticket shows of its clocks, and what reports count of it. */
export type ShownRow = {
  id: string
  dueAt: Date | null
  dueClock: ClockKind | null
  promiseKept: boolean | null
  reactionTook: number | null
  startTook: number | null
}

/**
 * What tickets show of their clocks, many in one statement; with `bump` each is one version further. What a first answer or start took
 * stays as it was counted then, whatever calendar holds now.
 */
export function writeShown(db: TenantDb, rows: ShownRow[], bump: boolean): Promise<number> {
  return raw(db).$executeRaw`
    UPDATE "Ticket" t SET "dueAt" = r."dueAt", "dueClock" = r."dueClock"::"ClockKind", version = t.version + ${bump ? 1 : 0},
        "promiseKept" = r."promiseKept", "reactionTook" = coalesce(t."reactionTook", r."reactionTook"),
        "startTook" = coalesce(t."startTook", r."startTook")
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, "dueAt" timestamptz, "dueClock" text, "promiseKept" boolean,
        "reactionTook" int, "startTook" int)
      WHERE t."tenantId" = app_tenant() AND t.id = r.id`
}

/** An event by its place among those of the ticket. */
export type ClockEventRow = ClockEvent & { position: number }

/** Adds events to the clocks of a ticket, and writes the clocks that they begin or change, in one statement. */
export async function addToClocks(
  db: TenantDb,
  { ticketId, clientId }: { ticketId: string; clientId: string },
  events: ClockEventRow[],
  clocks: Omit<ClockRow, 'ticketId'>[],
): Promise<void> {
  if (events.length === 0) return
  await raw(db).$executeRaw`
    WITH added AS (
      INSERT INTO "ClockEvent" ("ticketId", "clientId", position, clock, cycle, kind, at, "actorId", "targetMinutes", "targetDays", "countedFrom",
          "dueBefore", "dueAfter", reason)
        SELECT ${ticketId}::uuid, ${clientId}::uuid, r.* FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS r(position int, clock "ClockKind",
          cycle int, kind "ClockEventKind", at timestamptz, "actorId" uuid, "targetMinutes" int, "targetDays" int, "countedFrom" timestamptz,
          "dueBefore" timestamptz, "dueAfter" timestamptz, reason text))
    INSERT INTO "Clock" ("ticketId", "clientId", kind, cycle, state, "startedAt", "targetMinutes", "targetDays", "dueAt", "metAt", "noticeAt")
      SELECT ${ticketId}::uuid, ${clientId}::uuid, r.* FROM jsonb_to_recordset(${JSON.stringify(clocks)}::jsonb) AS r(kind "ClockKind", cycle int,
        state "ClockState", "startedAt" timestamptz, "targetMinutes" int, "targetDays" int, "dueAt" timestamptz, "metAt" timestamptz, "noticeAt" timestamptz)
      ON CONFLICT ("tenantId", "ticketId", kind, cycle) DO UPDATE SET state = excluded.state, "startedAt" = excluded."startedAt",
        "targetMinutes" = excluded."targetMinutes", "targetDays" = excluded."targetDays", "dueAt" = excluded."dueAt", "metAt" = excluded."metAt",
        "noticeAt" = excluded."noticeAt"`
}
