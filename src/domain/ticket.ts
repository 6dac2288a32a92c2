export const ticketStatuses = [
  'registered',
  'planned',
  'in_progress',
  'waiting_client',
  'waiting_third_party',
  'waiting_release',
  'review',
  'resolved',
  'closed',
  'refused',
] as const
export type TicketStatus = (typeof ticketStatuses)[number]

export const priorities = ['critical', 'high', 'normal', 'low'] as const
export type Priority = (typeof priorities)[number]

export const situations = ['broken', 'hindered', 'planned'] as const
export type Situation = (typeof situations)[number]

/** The author picks a situation, never a priority (rules §2.1). */
export const priorityOf: Record<Situation, Priority> = { broken: 'critical', hindered: 'high', planned: 'normal' }

const moves: Record<TicketStatus, readonly TicketStatus[]> = {
  registered: ['planned', 'in_progress', 'waiting_client', 'waiting_third_party', 'resolved', 'refused'],
  planned: ['registered', 'in_progress', 'waiting_client', 'waiting_third_party', 'waiting_release', 'resolved', 'refused'],
  in_progress: ['planned', 'waiting_client', 'waiting_third_party', 'waiting_release', 'review', 'resolved'],
  waiting_client: ['in_progress', 'resolved', 'refused'],
  waiting_third_party: ['planned', 'in_progress', 'resolved'],
  waiting_release: ['in_progress', 'resolved'],
  review: ['in_progress', 'resolved'],
  resolved: ['closed', 'planned'],
  closed: ['planned'],
  refused: ['registered'],
}

/** The moves a member of staff chooses from; what only the author does (accept, reopen, complete) is left out. */
export function movesOfStaff(from: TicketStatus): readonly TicketStatus[] {
  return isOver(from) ? [] : moves[from]
}

/** Specialists start, wait, send to review, and resolve where the tenant lets them (rules §2, "Statuses and moves"). */
export function movesOfSpecialist(from: TicketStatus, mayResolve: boolean): readonly TicketStatus[] {
  const own: readonly TicketStatus[] = ['in_progress', 'waiting_client', 'waiting_third_party', 'waiting_release', 'review']
  return movesOfStaff(from).filter((to) => own.includes(to) || (mayResolve && to === 'resolved'))
}

/** Nothing more is awaited from the agency: the clocks of such a ticket stand. */
export const overStatuses = ['resolved', 'closed', 'refused'] as const satisfies TicketStatus[]
export const isOver = (status: TicketStatus) => (overStatuses as readonly TicketStatus[]).includes(status)

export const isWaiting = (status: TicketStatus) =>
  status === 'waiting_client' || status === 'waiting_third_party' || status === 'waiting_release'

export const reopenWithinDays = 14

export const specialities = ['programmer', 'designer', 'layout', 'content', 'seo', 'analyst', 'project_manager'] as const
export type Speciality = (typeof specialities)[number]

export const timeEntryKinds = ['specialist', 'included', 'warranty', 'internal'] as const
export type TimeEntryKind = (typeof timeEntryKinds)[number]
