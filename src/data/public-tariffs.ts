import 'server-only'
import { prisma } from './client'

type Row = {
  id: string
  name: string
  description: string
  monthlyMinutes: number
  priceKopecks: number
  overageKopecks: number
  rates: unknown
  discounts: unknown
  works: unknown
}

/** Tariffs on the public page of the agency, the cheapest first; null where it shows none to the public. */
export async function tariffsOfTenant(slug: string): Promise<Row[] | null> {
  if (!(await showsTariffs(slug))) return null
  return prisma().$queryRaw<Row[]>`SELECT * FROM tenant_tariffs(${slug})`
}

export async function showsTariffs(slug: string): Promise<boolean> {
  const rows = await prisma().$queryRaw<{ shown: boolean }[]>`SELECT tenant_shows_tariffs(${slug}) AS shown`
  return rows[0]?.shown ?? false
}
