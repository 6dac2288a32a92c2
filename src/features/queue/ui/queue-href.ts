import type { QueueAddress } from '../address'

export type Wanted = Partial<Omit<QueueAddress, 'after'>> & { after?: string | null }

/** The queue's address with what differs from its plain form; the URL is the view. */
export function queueHref(tenant: string, wanted: Wanted): string {
  const text = [...queueQuery(wanted)].map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&')
  return `/${tenant}/desk${text ? `?${text}` : ''}`
}

/** Its parameters, in the order that people read them. */
export function queueQuery({ view, sort, back, status, breached, after, ticket, ...fields }: Wanted): Map<string, string> {
  const query = new Map<string, string>()
  const put = (name: string, value: string | null | undefined | false) => value && query.set(name, value)
  put('view', view !== 'all' && view)
  put('sort', sort !== 'due' && sort)
  put('back', back && '1')
  put('status', status !== 'open' && String(status ?? ''))
  for (const name of listFields) put(name, fields[name]?.join(','))
  for (const name of plainFields) put(name, fields[name])
  put('breached', breached && '1')
  put('after', after)
  put('ticket', ticket ? String(ticket) : null)
  return query
}

export const listFields = ['priority', 'situation', 'channel', 'word', 'rating'] as const
export const plainFields = ['category', 'client', 'object', 'requester', 'assignee', 'team', 'tariff', 'from', 'to', 'due'] as const
