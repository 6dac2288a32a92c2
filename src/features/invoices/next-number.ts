import type { TenantDb } from '@/data/tenant-db'

/** The next number of the year's series, «НВ-2026/17»; the counter's row is held, so no number comes twice and none is left out. */
export async function nextNumber(db: TenantDb, prefix: string, today: string): Promise<string> {
  const year = Number(today.slice(0, 4))
  await db.invoiceCounter.createMany({ data: [{ year }], skipDuplicates: true })
  await db.invoiceCounter.updateMany({ where: { year }, data: { last: { increment: 1 } } })
  const { last } = await db.invoiceCounter.findFirstOrThrow({ where: { year }, select: { last: true } })
  return `${prefix}${year}/${last}`
}
