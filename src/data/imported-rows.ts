import 'server-only'
import { randomBytes } from 'node:crypto'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/** `requisites` as they are kept: a JSON object. */
type ClientRow = { id: string; name: string; managerId: string | null; note: string; requisites: object }
type ContractRow = {
  id: string
  clientId: string
  tariffId: string
  number: string
  timeZone: string
  monthlyMinutes: number
  startsOn: string
}
type DomainRow = { clientId: string; domain: string }
type ObjectRow = { id: string; clientId: string; kind: 'site' | 'other'; name: string; address: string }
type PersonRow = {
  id: string
  clientId: string
  role: 'employee' | 'responsible'
  name: string
  email: string | null
  phone: string | null
}
type InvitationRow = { id: string; memberId: string; tokenHash: string }

/**
 * Thousands of rows in one statement each, under the row security of the scope like any other insert. Throws what the database throws where
 * a name, a number, a domain or an address is taken.
 */
export async function insertClients(db: TenantDb, rows: ClientRow[], at: Date): Promise<void> {
  await raw(db).$executeRaw`INSERT INTO "Client" (id, name, "managerId", note, requisites, "createdAt")
    SELECT r.id, r.name, r."managerId", r.note, r.requisites, ${at} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(id uuid, name text, "managerId" uuid, note text, requisites jsonb)`
}

export async function insertContracts(db: TenantDb, rows: ContractRow[]): Promise<void> {
  await raw(db)
    .$executeRaw`INSERT INTO "Contract" (id, "clientId", "tariffId", "editionId", number, "timeZone", "monthlyMinutes", "startsOn")
    SELECT r.id, r."clientId", r."tariffId",
      (SELECT e.id FROM "TariffEdition" e WHERE e."tenantId" = app_tenant() AND e."tariffId" = r."tariffId" ORDER BY e.number DESC LIMIT 1),
      r.number, r."timeZone", r."monthlyMinutes", r."startsOn" FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(id uuid, "clientId" uuid, "tariffId" uuid, number text, "timeZone" text, "monthlyMinutes" int, "startsOn" date)`
}

export async function insertDomains(db: TenantDb, rows: DomainRow[]): Promise<void> {
  await raw(db).$executeRaw`INSERT INTO "ClientDomain" ("clientId", domain)
    SELECT r.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("clientId" uuid, domain text)`
}

export async function insertObjects(db: TenantDb, rows: ObjectRow[]): Promise<void> {
  await raw(db).$executeRaw`INSERT INTO "ClientObject" (id, "clientId", kind, name, address)
    SELECT r.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(id uuid, "clientId" uuid, kind "ObjectKind", name text, address text)`
}

export async function insertPeople(db: TenantDb, rows: PersonRow[], at: Date): Promise<void> {
  await raw(db).$executeRaw`INSERT INTO "Member" (id, "clientId", role, name, email, phone, "createdAt")
    SELECT r.*, ${at} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(id uuid, "clientId" uuid, role "Role", name text, email text, phone text)`
}

export async function insertInvitations(db: TenantDb, rows: InvitationRow[], at: Date, expiresAt: Date): Promise<void> {
  await raw(db).$executeRaw`INSERT INTO "Invitation" (id, "memberId", "tokenHash", "createdAt", "expiresAt")
    SELECT r.*, ${at}, ${expiresAt} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(id uuid, "memberId" uuid, "tokenHash" text)`
}

/** A UUID of version 7: those of one import stand together in the index. */
export function timedId(at: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
