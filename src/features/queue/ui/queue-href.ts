import type { QueueAddress } from '../schema'

type Wanted = Partial<Omit<QueueAddress, 'after'>> & { after?: string | null }

/** The queue's address with what differs from its plain form; the URL is the view. */
export function queueHref(tenant: string, { view, sort, client, after, ticket }: Wanted): string {
  const query = new URLSearchParams()
  if (view && view !== 'all') query.set('view', view)
  if (sort && sort !== 'due') query.set('sort', sort)
  if (client) query.set('client', client)
  if (after) query.set('after', after)
  if (ticket) query.set('ticket', String(ticket))
  const text = query.toString()
  return `/${tenant}/desk${text ? `?${text}` : ''}`
}
