import { dateBegins } from '@/domain/local-date'
import type { PortalAddress } from './schema-addresses'

/** What the address of a client's list narrows it to; its days are those of the zone, the last one included. */
export function portalFilter({ mine, before, status, object, from, to }: PortalAddress, timeZone: string) {
  const next = to && new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return {
    ...{ mine, after: before, status, object },
    from: from ? dateBegins(from, timeZone) : null,
    to: next ? dateBegins(next, timeZone) : null,
  }
}

/** Its parameters besides whose tickets and which page. */
export const portalQuery = ({ status, object, from, to }: PortalAddress): Record<string, string> =>
  Object.fromEntries(Object.entries({ status, object, from, to }).filter((entry): entry is [string, string] => entry[1] !== null))
