import 'server-only'
import { type OwnPlace, ownPlaces } from '@/data/person-doors'
import type { Context } from '@/server/context'
import { placePath } from './places'

export type SwitcherPlace = OwnPlace & { path: string; here: boolean }

/** Where the acting person belongs, this tenant marked; empty where there is nothing to switch to. */
export async function switcherPlaces({ db, actor }: Context): Promise<SwitcherPlace[]> {
  if (actor.memberships < 2) return []
  const places = await ownPlaces(db)
  return places.map((place) => ({ ...place, path: placePath(place.tenant, place.role), here: place.tenant === actor.tenant }))
}
