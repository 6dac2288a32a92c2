import 'server-only'
import { prisma } from './client'

/** The ids of all tenants, for what runs by itself over all of them; each is then entered through the door. */
export async function everyTenant(): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`SELECT all_tenants() AS id`
  return rows.map(({ id }) => id)
}
