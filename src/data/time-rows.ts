import 'server-only'
import type { Speciality, TimeEntryKind } from './generated/enums'
import { newId } from './new-id'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

export type TimeRow = {
  ticketId: string
  clientId: string
  messageId: string | null
  memberId: string
  /** A local date in the contract's zone. */
  workDate: string
  startedAt: Date | null
  minutes: number
  speciality: Speciality
  kind: TimeEntryKind
  note: string
}

/** Time on a ticket with its line in the timeline, which clients don't see, in one statement; approved by its own member, or not yet. */
export async function insertTime(
  db: TenantDb,
  row: TimeRow,
  { version, at, isApproved }: { version: number; at: Date; isApproved: boolean },
): Promise<void> {
  const { ticketId, clientId, messageId, memberId, workDate, startedAt, minutes, speciality, kind, note } = row
  const told = JSON.stringify({ minutes, speciality })
  await raw(db).$executeRaw`
    WITH entry AS (
      INSERT INTO "TimeEntry" (id, "ticketId", "clientId", "messageId", "memberId", "workDate", "startedAt", minutes, speciality, kind, note, "createdAt",
          status, "decidedAt", "decidedById")
        SELECT ${newId()}::uuid, ${ticketId}::uuid, ${clientId}::uuid, ${messageId}::uuid, ${memberId}::uuid, ${workDate}::date, ${startedAt}::timestamptz,
          ${minutes}::int, ${speciality}::"Speciality", ${kind}::"TimeEntryKind", ${note}, ${at}::timestamptz, s.status, s."decidedAt", s."decidedById"
        FROM (SELECT CASE WHEN ${isApproved} THEN 'approved' ELSE 'pending' END::"TimeEntryStatus" AS status,
          CASE WHEN ${isApproved} THEN ${at}::timestamptz END AS "decidedAt", CASE WHEN ${isApproved} THEN ${memberId}::uuid END AS "decidedById") s)
    INSERT INTO "TicketEvent" (id, "ticketId", "clientId", version, kind, "actorId", at, data, internal)
      SELECT ${newId()}::uuid, ${ticketId}::uuid, ${clientId}::uuid, ${version}::int, 'time_logged', ${memberId}::uuid, ${at}::timestamptz, ${told}::jsonb, true`
}
