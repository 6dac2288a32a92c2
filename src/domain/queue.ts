import { isOver, isWaiting, type TicketStatus } from './ticket'

/** Readings of the open tickets, as the address names them. */
export const queueViews = ['all', 'unassigned', 'breached', 'today', 'mine', 'paused', 'review'] as const
export type QueueView = (typeof queueViews)[number]

/** By what is due; `none` has no clock running and waits for nobody but us, `over` is resolved, closed or refused. */
export const queueGroups = ['overdue', 'today', 'later', 'none', 'paused', 'over'] as const
export type QueueGroup = (typeof queueGroups)[number]

/** `newest` and `word` begin with the latest, `number` with the highest, `priority` with the gravest; all but `due` can be turned round. */
export const queueSorts = ['due', 'newest', 'word', 'priority', 'number', 'client'] as const
export type QueueSort = (typeof queueSorts)[number]

/** What the queue can be narrowed by besides. */
export const channels = ['portal', 'email', 'phone', 'messenger', 'api'] as const
export const lastWords = ['client', 'staff', 'note'] as const
export const ratings = ['1', '2', '3', '4', '5'] as const

/** Where a page ended: the keys of its last row in the order of its sort, instants in milliseconds, `null` for no due. */
export type QueueCursor = { sort: QueueSort; keys: (string | number | null)[]; id: string }

/** In which group a ticket stands; `paused` is for those that wait and have no clock running. */
export function queueGroupOf({ dueAt, status }: { dueAt: Date | null; status: TicketStatus }, now: Date, dayEnds: Date): QueueGroup {
  if (isOver(status)) return 'over'
  if (!dueAt) return isWaiting(status) ? 'paused' : 'none'
  if (dueAt < now) return 'overdue'
  return dueAt < dayEnds ? 'today' : 'later'
}
