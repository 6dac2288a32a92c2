import 'server-only'
import { type FactSheet, packed, sheetOf, unpacked } from '@/domain/promise-facts'
import type { Portion } from '@/domain/promise-question'
import { prisma } from './client'
import { factsOfPeriod, factsOfTickets } from './promise-facts'
import { raw } from './raw'
import type { TenantDb } from './tenant-db'

/**
 * What reports count of the tickets received in `[from, to)`, up to now: packed days, and over them the tickets that have changed since.
 * For staff; to a client's people both are closed. What has changed is read before the days, so that a day packed meanwhile is counted once.
 */
export async function promisePortions(db: TenantDb, from: Date, to: Date): Promise<Portion[]> {
  const changed = await raw(db).$queryRaw<{ number: number }[]>`
    SELECT DISTINCT number FROM "ComplianceChange" WHERE "tenantId" = app_tenant() AND day BETWEEN ${utcDay(from)}::date AND ${utcDay(to)}::date`
  const numbers = changed.map(({ number }) => number)
  const days = await packedDays(db, from, to)
  const without = new Set(numbers)
  const fresh = numbers.length > 0 ? [{ sheet: sheetOf(await factsOfTickets(db, numbers)), without: nothing }] : []
  return [...days.map((sheet) => ({ sheet, without })), ...fresh]
}

const nothing: ReadonlySet<number> = new Set()

async function packedDays(db: TenantDb, from: Date, to: Date): Promise<FactSheet[]> {
  const days = await raw(db).$queryRaw<{ day: string; stamp: string }[]>`
    SELECT day::text, stamp::text FROM "ComplianceDay"
      WHERE "tenantId" = app_tenant() AND day BETWEEN ${utcDay(from)}::date AND ${utcDay(to)}::date ORDER BY day`
  const missing = days.filter(({ stamp }) => !kept.has(stamp)).map(({ day }) => day)
  const read = missing.length > 0 ? await readDays(db, missing) : new Map<string, FactSheet>()
  return days.flatMap(({ day, stamp }) => kept.get(stamp) ?? read.get(day) ?? [])
}

/** Keeps what it reads: what is packed under a stamp never changes. */
async function readDays(db: TenantDb, days: string[]): Promise<Map<string, FactSheet>> {
  const rows = await raw(db).$queryRaw<{ day: string; stamp: string; facts: string }[]>`
    SELECT day::text, stamp::text, facts FROM "ComplianceDay" WHERE "tenantId" = app_tenant() AND day = ANY (${days}::date[])`
  return new Map(
    rows.map(({ day, stamp, facts }) => {
      const sheet = unpacked(facts)
      keep(stamp, sheet)
      return [day, sheet]
    }),
  )
}

/** Packed days read before, by their stamps; about forty bytes a ticket. */
const kept = new Map<string, FactSheet>()
const mostTickets = 600_000
let ticketsKept = 0

function keep(stamp: string, sheet: FactSheet): void {
  if (kept.has(stamp)) return
  if (ticketsKept > mostTickets) {
    kept.clear()
    ticketsKept = 0
  }
  kept.set(stamp, sheet)
  ticketsKept += sheet.number.length
}

/** Packs up to so many days in which something has changed; returns how many. One at a time of a tenant: another finds nothing to do. */
export async function packChangedDays(db: TenantDb, most: number): Promise<number> {
  const [lock] = await raw(db).$queryRaw<{ held: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(app_tenant()::text, 4157)) AS held`
  if (!lock?.held) return 0
  const days = await raw(db).$queryRaw<{ day: string }[]>`
    WITH days AS (SELECT DISTINCT day FROM "ComplianceChange" WHERE "tenantId" = app_tenant() ORDER BY day DESC LIMIT ${most}::int),
      gone AS (DELETE FROM "ComplianceChange" WHERE "tenantId" = app_tenant() AND day IN (SELECT day FROM days) RETURNING day)
    SELECT DISTINCT day::text FROM gone`
  for (const { day } of days) {
    const from = new Date(`${day}T00:00:00Z`)
    const facts = packed(sheetOf(await factsOfPeriod(db, from, new Date(+from + 86_400_000))))
    await raw(db).$executeRaw`
      INSERT INTO "ComplianceDay" (day, stamp, facts) VALUES (${day}::date, gen_random_uuid(), ${facts})
      ON CONFLICT ("tenantId", day) DO UPDATE SET stamp = excluded.stamp, facts = excluded.facts`
  }
  return days.length
}

/** Tenants where something that reports count has changed. */
export async function tenantsWithComplianceChanges(): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`SELECT tenants_with_compliance_changes() AS id`
  return rows.map(({ id }) => id)
}

const utcDay = (at: Date) => at.toISOString().slice(0, 10)
