import 'server-only'
import { ownPath } from './own-path'
import { placesOf } from './places'

/** Where a person goes after signing in: where they were going, else their only place, else the choice of places. */
export async function landing(personId: string, next?: string): Promise<string> {
  const wanted = ownPath(next)
  if (wanted) return wanted
  const places = await placesOf(personId)
  return places.length === 1 && places[0] ? places[0].path : '/places'
}
