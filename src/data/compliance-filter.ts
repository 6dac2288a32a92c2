import 'server-only'
import { Prisma } from './generated/client'
import type { Priority, Speciality } from './generated/enums'

/** Which tickets a report counts: those received in `[from, to)`, narrowed by what is not null. */
export type ComplianceFilter = {
  from: Date
  to: Date
  client: string | null
  tariff: string | null
  priority: Priority | null
  speciality: Speciality | null
  /** Of the client. */
  manager: string | null
  /** On which a member works: a specialist's own. */
  assignee: string | null
}

/** Narrows further to what a figure of the report stands for; a drill-down. */
export type ComplianceDetail = {
  kept: boolean | null
  /** Of the missed ones: a reason's id, or those of which none was given. */
  cause: string | 'none' | null
  clock: 'reaction' | 'start' | null
  /** Working minutes `[at least, less than)` that the clock took; null for no end. */
  took: { from: number; to: number | null } | null
}

/** Conditions on `t`, a ticket. */
export function counted(filter: ComplianceFilter): Prisma.Sql {
  const { from, to, client, tariff, priority, speciality, manager, assignee } = filter
  return all([
    Prisma.sql`t."receivedAt" >= ${from} AND t."receivedAt" < ${to}`,
    client && Prisma.sql`t."clientId" = ${client}::uuid`,
    priority && Prisma.sql`t.priority = ${priority}::"Priority"`,
    tariff &&
      Prisma.sql`t."contractId" IN (SELECT o.id FROM "Contract" o WHERE o."tenantId" = app_tenant() AND o."tariffId" = ${tariff}::uuid)`,
    manager &&
      Prisma.sql`t."clientId" IN (SELECT c.id FROM "Client" c WHERE c."tenantId" = app_tenant() AND c."managerId" = ${manager}::uuid)`,
    assignee && worksOn(Prisma.sql`m.id = ${assignee}::uuid`),
    speciality && worksOn(Prisma.sql`m.speciality = ${speciality}::"Speciality"`),
  ])
}

export function detailed({ kept, cause, clock, took }: ComplianceDetail): Prisma.Sql {
  const column = clock && Prisma.raw(clock === 'reaction' ? 't."reactionTook"' : 't."startTook"')
  return all([
    kept !== null && Prisma.sql`t."promiseKept" = ${kept}`,
    cause !== null && Prisma.sql`t."promiseKept" = false`,
    cause === 'none' && Prisma.sql`NOT EXISTS (SELECT 1 FROM "BreachCause" b WHERE b."tenantId" = app_tenant() AND b."ticketId" = t.id)`,
    cause !== null &&
      cause !== 'none' &&
      Prisma.sql`EXISTS (SELECT 1 FROM "BreachCause" b WHERE b."tenantId" = app_tenant() AND b."ticketId" = t.id AND b."reasonId" = ${cause}::uuid)`,
    column && Prisma.sql`${column} IS NOT NULL`,
    column && took && Prisma.sql`${column} >= ${took.from}`,
    column && took?.to && Prisma.sql`${column} < ${took.to}`,
  ])
}

const worksOn = (who: Prisma.Sql) => Prisma.sql`t.id IN (SELECT a."ticketId" FROM "Assignee" a
  JOIN "Member" m ON m."tenantId" = a."tenantId" AND m.id = a."memberId" WHERE a."tenantId" = app_tenant() AND ${who})`

const all = (conditions: (Prisma.Sql | false | null | '' | 0 | undefined)[]) =>
  Prisma.join([Prisma.sql`true`, ...conditions.filter((condition) => typeof condition === 'object' && condition !== null)], ' AND ')
