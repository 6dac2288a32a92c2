import { isStaff, type Role } from './permission'

/** What a person can be told of; each can be switched off by its reader, in the bell and by letter. */
export const noticeKinds = [
  'new_ticket',
  'unidentified',
  'assigned',
  'client_replied',
  'mentioned',
  'status',
  'due_soon',
  'breached',
  'reopened',
  'rated_low',
  'release_due',
  'registered',
  'replied',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Whose notices these are: of clients' people `registered`, `replied` and `status`, of staff all but the first two. */
export function noticeKindsOf(role: Role): readonly NoticeKind[] {
  const ofClients: readonly NoticeKind[] = ['registered', 'replied', 'status']
  if (!isStaff(role)) return ofClients
  const ofLeads: readonly NoticeKind[] = ['new_ticket', 'unidentified', 'rated_low', 'release_due']
  return noticeKinds.filter((kind) => kind !== 'registered' && kind !== 'replied' && (role !== 'specialist' || !ofLeads.includes(kind)))
}

export type NoticeWays = { bell: boolean; letter: boolean }

/** What holds until a person chooses otherwise: all in the bell; by letter what can't wait until the desk is opened. */
export function defaultWays(kind: NoticeKind, role: Role): NoticeWays {
  const onlyBell: readonly NoticeKind[] = isStaff(role) ? ['status'] : []
  return { bell: true, letter: !onlyBell.includes(kind) }
}

/** Stars that somebody should look into. */
export const isLowRating = (stars: number) => stars <= 3
