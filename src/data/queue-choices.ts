import 'server-only'
import { Prisma } from './generated/client'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

export type ChoiceKind = 'client' | 'category' | 'object' | 'requester' | 'assignee' | 'team' | 'tariff'
export type Choice = { kind: ChoiceKind; id: string; name: string }

/**
 * What the fields of the filter offer, by name, in one query: objects and people of the chosen client, and whatever is chosen already,
 * were it put away meanwhile.
 */
export function queueChoices(db: TenantDb, chosen: Partial<Record<ChoiceKind, string | null>>): Promise<Choice[]> {
  const is = (kind: ChoiceKind) => Prisma.sql`x.id = ${chosen[kind] ?? null}::uuid`
  const ofClient = Prisma.sql`x."clientId" = ${chosen.client ?? null}::uuid`
  const parts = [
    Prisma.sql`SELECT 'client'::text AS kind, x.id, x.name, 0 AS place FROM "Client" x WHERE x."archivedAt" IS NULL OR ${is('client')}`,
    Prisma.sql`SELECT 'category', x.id, x.name, x.position AS place FROM "Category" x WHERE NOT x.archived OR ${is('category')}`,
    Prisma.sql`SELECT 'object', x.id, x.name, 0 AS place FROM "ClientObject" x WHERE ${ofClient} OR ${is('object')}`,
    Prisma.sql`SELECT 'requester', x.id, x.name, 0 AS place FROM "Member" x WHERE ${ofClient} OR ${is('requester')}`,
    Prisma.sql`SELECT 'assignee', x.id, x.name, 0 AS place FROM "Member" x WHERE x."clientId" IS NULL AND (x."disabledAt" IS NULL OR ${is('assignee')})`,
    Prisma.sql`SELECT 'team', x.id, x.name, 0 AS place FROM "Team" x WHERE x."archivedAt" IS NULL OR ${is('team')}`,
    Prisma.sql`SELECT 'tariff', x.id, x.name, 0 AS place FROM "Tariff" x`,
  ]
  return raw(db).$queryRaw<Choice[]>`
    SELECT kind, id, name FROM (${Prisma.join(
      parts.map((part) => Prisma.sql`(${part} ORDER BY place, name LIMIT 1000)`),
      ' UNION ALL ',
    )}) choices ORDER BY kind, place, name, id`
}
