import 'server-only'
import { prisma } from './client'
import type { Prisma } from './generated/client'
import type { TenantDb } from './tenant-db'

type Raw = Pick<Prisma.TransactionClient, '$queryRaw' | '$executeRaw'>
const raw = (db: TenantDb) => db as unknown as Raw

/** What was taken out of a tenant as a file, by a name that the audit's page knows. */
export const takenKinds = ['audit', 'sla', 'hours', 'statement_xlsx', 'statement_pdf', 'invoice_pdf', 'import_lines', 'calendar'] as const
export type TakenKind = (typeof takenKinds)[number]

/** Records that somebody took a table or a paper away; `more` says which part, in a few words and never with what it held. */
export async function noteTaken(db: TenantDb, what: TakenKind, objectId: string | null = null, more: Record<string, string> = {}) {
  const changes = Object.fromEntries(Object.entries(more).map(([name, value]) => [name, [null, value.slice(0, 200)]]))
  await raw(db).$executeRaw`SELECT audit_taken(${what}, ${objectId}::uuid, ${JSON.stringify(changes)}::jsonb)`
}

/** Records in each agency of the account, if there is one, that somebody didn't get in; costs the same for an address that nobody has. */
export async function noteRefusedEntry(email: string, from: { address: string }, why: 'password' | 'code'): Promise<void> {
  await prisma().$executeRaw`SELECT audit_refused_entry(${email}, ${from.address}, ${why})`
}

export type ChainEnd = { sealed: number; position: number; hash: string }

/** Chains what has been written since the last seal, at most so many; null where there is nothing. */
export async function chainEntries(db: TenantDb, most: number): Promise<ChainEnd | null> {
  const rows = await raw(db).$queryRaw<ChainEnd[]>`SELECT sealed, position, hash FROM audit_seal(${most}::integer)`
  return rows[0] ?? null
}

export type Link = { id: string; at: Date; position: number; hash: string; counted: string }

/** The chain from a place on: each entry as it is kept and as it counts, by the hash that stands before it. */
export function linksAfter(db: TenantDb, { position, hash }: { position: number; hash: string }, limit: number): Promise<Link[]> {
  return raw(db).$queryRaw<Link[]>`
    SELECT e.id, e.at, e.position, e.hash, audit_hash(lag(e.hash, 1, ${hash}) OVER (ORDER BY e.position), e) AS counted
      FROM "AuditEntry" e WHERE e."tenantId" = app_tenant() AND e.position > ${position}::integer ORDER BY e.position LIMIT ${limit}::integer`
}
