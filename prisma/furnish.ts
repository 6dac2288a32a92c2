import { addDomain } from '@/features/clients/domains'
import { saveObject } from '@/features/clients/save-object'
import type { SaveObject } from '@/features/clients/schema'
import { saveTeam } from '@/features/teams/save-team'
import { actingAs } from '@/server/acting-as'
import { type Cast, member } from './storyteller'

/** A department: who heads it and is in it by their short names, and what of the catalogue comes to it. */
export type Department = { name: string; head: string; members: string[]; categories: string[] }
export type Belongings = { domains?: string[]; objects?: Pick<SaveObject, 'kind' | 'name' | 'address'>[] }

type Agency = { tenantId: string; memberId: string }

export async function open(agency: Agency, cast: Cast, departments: Department[], at: Date): Promise<void> {
  await actingAs(agency, 'staff.write', at, async (ctx) => {
    for (const { name, head, members, categories } of departments) {
      const people = members.map((who) => member(cast, who))
      const { id: teamId } = await saveTeam(ctx, { teamId: null, name, headId: member(cast, head), members: people })
      await ctx.db.category.updateMany({ where: { name: { in: categories } }, data: { teamId } })
    }
  })
}

export async function furnish(agency: Agency, clientId: string, { domains = [], objects = [] }: Belongings, at: Date): Promise<void> {
  await actingAs(agency, 'client.write', at, async (ctx) => {
    for (const domain of domains) await addDomain(ctx, { clientId, domain })
    for (const object of objects) await saveObject(ctx, { clientId, objectId: null, note: '', ...object })
  })
}
