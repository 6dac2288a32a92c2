import type { TenantDb } from '@/data/tenant-db'
import { notFound } from '@/domain/error'

type Reads = { db: TenantDb }

/** Working time to count by, the agency's own first; what was removed is not offered. */
export const calendarsToChoose = ({ db }: Reads) =>
  db.calendar.findMany({
    where: { removedAt: null },
    orderBy: [{ isDefault: 'desc' }, { name: 'asc' }],
    select: { id: true, name: true },
  })

/** Throws `AppError` not_found for a calendar that is not the tenant's or was removed; none named is fine. */
export async function calendarOffered({ db }: Reads, id: string | null | undefined): Promise<void> {
  if (id && !(await db.calendar.count({ where: { id, removedAt: null } }))) throw notFound()
}
