import type { Named } from '@/data/search-names'
import type { Found } from './find'
import { hrefOfNamed } from './ui/named-href'

type Word = (key: 'tickets' | 'clients' | 'people') => string
type Line = { id: string; text: string; mark?: string; detail?: string; href: string }

const most = 5

/** What was found as the palette's lines. */
export function groupsOf(
  { tickets, named }: Pick<Found, 'tickets' | 'named'>,
  tenant: string,
  word: Word,
): { title: string; items: Line[] }[] {
  const line = (each: Named): Line => ({
    id: `${each.kind} ${each.id}`,
    text: each.name,
    detail: each.clientName ?? undefined,
    href: hrefOfNamed(tenant, each),
  })
  return [
    {
      title: word('tickets'),
      items: tickets.map(({ id, number, subject, clientName }) => ({
        id,
        mark: `#${number}`,
        text: subject,
        detail: clientName,
        href: `/${tenant}/desk/tickets/${number}`,
      })),
    },
    { title: word('clients'), items: named.filter(isPlace).slice(0, most).map(line) },
    {
      title: word('people'),
      items: named
        .filter((each) => !isPlace(each))
        .slice(0, most)
        .map(line),
    },
  ].filter(({ items }) => items.length > 0)
}

export const isPlace = ({ kind }: Pick<Named, 'kind'>) => kind === 'client' || kind === 'object'
