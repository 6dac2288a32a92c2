import 'server-only'
import { Prisma } from './generated/client'
import type { HourSort, Speciality } from './generated/enums'

/** Which hours a report counts: of the months `[from, to]` (their first days), narrowed by what is not null. */
export type HourFilter = {
  from: string
  to: string
  client: string | null
  tariff: string | null
  member: string | null
  speciality: Speciality | null
  sort: HourSort | null
}

/** Conditions on the columns of `HourSum`, or of what has the same, by the name it goes by. */
export function inReport(name: string, { client, tariff, member, speciality, sort }: HourFilter): Prisma.Sql {
  const of = (column: string) => Prisma.raw(`${name}."${column}"`)
  return allOf([
    client && Prisma.sql`${of('clientId')} = ${client}::uuid`,
    tariff &&
      Prisma.sql`${of('contractId')} IN (SELECT o.id FROM "Contract" o WHERE o."tenantId" = app_tenant() AND o."tariffId" = ${tariff}::uuid)`,
    member && Prisma.sql`${of('memberId')} = ${member}::uuid`,
    speciality && Prisma.sql`${of('speciality')} = ${speciality}::"Speciality"`,
    sort && Prisma.sql`${of('sort')} = ${sort}::"HourSort"`,
  ])
}

export const allOf = (conditions: (Prisma.Sql | null | '')[]): Prisma.Sql =>
  Prisma.join([Prisma.sql`true`, ...conditions.filter((condition) => condition !== null && condition !== '')], ' AND ')
