import { insertClients, insertContracts, insertDomains, insertObjects, timedId } from '@/data/imported-rows'
import { localDate } from '@/domain/local-date'
import type { Context } from '@/server/context'
import type { NewClient } from './check-clients'

/** Clients with their legal details, contracts, domains and objects, thousands at a time. */
export async function addClients({ db, actor, now }: Context, fresh: NewClient[]): Promise<void> {
  const clients = fresh.map((client) => ({ ...client, id: timedId(now) }))
  const today = localDate(now, actor.timeZone)
  await insertClients(
    db,
    clients.map(({ id, name, managerId, note, requisites }) => ({ id, name, managerId, note, requisites: requisites ?? {} })),
    now,
  )
  await insertContracts(
    db,
    clients.flatMap(({ id: clientId, contract }) =>
      contract ? [{ id: timedId(now), clientId, ...contract, timeZone: actor.timeZone, startsOn: contract.startsOn ?? today }] : [],
    ),
  )
  await insertDomains(
    db,
    clients.flatMap(({ id: clientId, domains }) => domains.map((domain) => ({ clientId, domain }))),
  )
  await insertObjects(
    db,
    clients.flatMap(({ id: clientId, object }) => (object ? [{ id: timedId(now), clientId, ...objectOf(object) }] : [])),
  )
}

/** What reads as an address on the web is a site. */
const objectOf = (name: string) =>
  /^(https?:\/\/)?[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/u.test(name)
    ? { kind: 'site' as const, name, address: name }
    : { kind: 'other' as const, name, address: '' }
