import type { ClientsAddress } from '../schema'

/** The list's address: only what is set stands in it. */
export function clientsHref(tenant: string, address: ClientsAddress): string {
  const query = new URLSearchParams(Object.entries(address).filter(([, value]) => value !== ''))
  return query.size > 0 ? `/${tenant}/desk/clients?${query}` : `/${tenant}/desk/clients`
}
