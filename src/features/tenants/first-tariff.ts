import 'server-only'
import type { TenantDb } from '@/data/tenant-db'
import { defaultDiscounts } from '@/domain/tariff'
import type { Priority } from '@/domain/ticket'
import { keepEdition } from '@/features/tariffs/edition'

/** Minutes of working time. "At once" for what is broken is the reaction's own term (rules §2, "Statuses and moves"). */
const targets: Record<Priority, { reaction: number; start: number; next: number }> = {
  critical: { reaction: 30, start: 30, next: 60 },
  high: { reaction: 30, start: 180, next: 120 },
  normal: { reaction: 30, start: 360, next: 240 },
  low: { reaction: 30, start: 360, next: 240 },
}

/** Ten hours a month for 30 000 ₽, 1 500 ₽ for each hour over, a tenth off for half a year at once. */
export async function firstTariff(db: TenantDb, calendar: { id: string }, now: Date): Promise<void> {
  const terms = { monthlyMinutes: 600, priceKopecks: 3_000_000, overageKopecks: 150_000, discounts: defaultDiscounts }
  const { id: tariffId } = await db.tariff.create({ data: { name: 'Поддержка 10', ...terms, calendarId: calendar.id } })
  await keepEdition(db, tariffId, { by: null, now })
  const rows = Object.entries(targets).map(([priority, { reaction, start, next }]) => ({
    tariffId,
    priority: priority as Priority,
    reactionMinutes: reaction,
    startMinutes: start,
    nextReactionMinutes: next,
    solutionMinutes: null,
  }))
  await db.target.createMany({ data: rows })
}
