import 'server-only'
import { prisma } from './client'

/** Tenants with a resolved ticket whose term of silence has ended by now. */
export async function tenantsWithClosings(now: Date): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`SELECT tenants_with_closings(${now}) AS id`
  return rows.map(({ id }) => id)
}

/** Tenants with a promised release whose day has come by now. */
export async function tenantsWithReleases(now: Date): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`SELECT tenants_with_releases(${now}) AS id`
  return rows.map(({ id }) => id)
}
