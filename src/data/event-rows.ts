import 'server-only'
import type { Prisma } from './generated/client'
import { newId } from './new-id'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

export type EventRow = {
  ticketId: string
  clientId: string
  version: number
  kind: string
  actorId: string | null
  at: Date
  data: Prisma.InputJsonObject
  internal: boolean
}

/** Lines of timelines, in this order. Nothing is read back: a client may add what only staff will see in full. */
export async function insertEvents(db: TenantDb, rows: EventRow[]): Promise<void> {
  if (rows.length === 0) return
  const events = rows.map((row) => ({ id: newId(), ...row }))
  await raw(db).$executeRaw`
    INSERT INTO "TicketEvent" (id, "ticketId", "clientId", version, kind, "actorId", at, data, internal)
      SELECT r.* FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS r(id uuid, "ticketId" uuid, "clientId" uuid, version int, kind text,
        "actorId" uuid, at timestamptz, data jsonb, internal boolean)`
}
