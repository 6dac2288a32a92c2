import { sees, type World } from './world'

/** A reason of a tenant's own, beside those it began with. */
export function makeReason(
  world: Pick<World, 'tenantId'>,
  kind: 'refusal' | 'postponement',
  given: { name?: string; text?: string; archived?: boolean } = {},
) {
  const name = given.name ?? `${kind} ${crypto.randomUUID()}`
  return sees(world, (db) => db.reason.create({ data: { kind, position: 99, text: '', archived: false, ...given, name } }))
}
