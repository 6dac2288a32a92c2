import type { QueueFilter } from '@/data/queue-filter'
import { dateBegins } from '@/domain/local-date'
import type { QueueAddress } from './address'

export const plainFilter: QueueFilter = {
  view: 'all',
  status: 'open',
  priority: [],
  situation: [],
  channel: [],
  word: [],
  rating: [],
  category: null,
  client: null,
  object: null,
  requester: null,
  assignee: null,
  team: null,
  tariff: null,
  receivedFrom: null,
  receivedTo: null,
  dueBefore: null,
  breached: false,
}

/** What the address narrows the queue to; its days are the tenant's. `to` is the last day, `due` the one before which. */
export function filterOf({ from, to, due, rating, ...address }: QueueAddress, timeZone: string): QueueFilter {
  const { view, status, priority, situation, channel, word, category, client, object, requester, assignee, team, tariff, breached } =
    address
  return {
    ...{ view, status, priority, situation, channel, word, category, client, object, requester, assignee, team, tariff, breached },
    rating: rating.map(Number),
    receivedFrom: from ? dateBegins(from, timeZone) : null,
    receivedTo: to ? dateBegins(dayAfter(to), timeZone) : null,
    dueBefore: due ? dateBegins(due, timeZone) : null,
  }
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
