import 'server-only'
import { tariffsOfTenant } from '@/data/public-tariffs'
import { isSlug } from '@/domain/slug'
import { tariffParts } from '@/domain/tariff'

export type PublicTariff = NonNullable<Awaited<ReturnType<typeof publicTariffs>>>[number]

/** What anybody may read of an agency's tariffs, the cheapest first; null where the agency doesn't show them. */
export async function publicTariffs(slug: string) {
  const rows = isSlug(slug) ? await tariffsOfTenant(slug) : null
  return rows?.map((row) => ({ ...row, ...tariffParts(row) })) ?? null
}
