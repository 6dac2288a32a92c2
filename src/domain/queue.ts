/** Readings of the open tickets, as the address names them. */
export const queueViews = ['all', 'unassigned', 'today', 'mine', 'paused', 'review'] as const
export type QueueView = (typeof queueViews)[number]

/** By what is due; `none` has no clock running and waits for nobody but us. */
export const queueGroups = ['overdue', 'today', 'later', 'none', 'paused'] as const
export type QueueGroup = (typeof queueGroups)[number]

export const queueSorts = ['due', 'newest', 'word'] as const
export type QueueSort = (typeof queueSorts)[number]

/** Where a page ended: the keys of its last row, in the order of its sort. */
export type QueueCursor = { at: Date | null; paused: boolean; id: string }

/** In which group a ticket stands; `paused` is for those that wait and have no clock running. */
export function queueGroupOf({ dueAt, waits }: { dueAt: Date | null; waits: boolean }, now: Date, dayEnds: Date): QueueGroup {
  if (!dueAt) return waits ? 'paused' : 'none'
  if (dueAt < now) return 'overdue'
  return dueAt < dayEnds ? 'today' : 'later'
}
