import 'server-only'
import { prisma } from './client'

/** Every agency of the installation, for what goes through all of them; each is then entered through the door. */
export async function allTenants(): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`SELECT all_tenants() AS id`
  return rows.map(({ id }) => id)
}
