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
  'year_missing',
  'hours',
  'statements',
  'registered',
  'replied',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

const ofClients: readonly NoticeKind[] = ['registered', 'replied', 'status']
const ofLeads: readonly NoticeKind[] = ['new_ticket', 'unidentified', 'rated_low', 'release_due', 'hours', 'statements']

/**
 * Whose notices these are: of clients' people `registered`, `replied` and `status`, and `hours` and `statements` of who answers for them; of staff all but the first
 * two, of administrators calendars too.
 */
export function noticeKindsOf(role: Role): readonly NoticeKind[] {
  if (role === 'responsible') return [...ofClients, 'hours', 'statements']
  if (!isStaff(role)) return ofClients
  return noticeKinds.filter(
    (kind) =>
      kind !== 'registered' &&
      kind !== 'replied' &&
      (kind !== 'year_missing' || role === 'administrator') &&
      (role !== 'specialist' || !ofLeads.includes(kind)),
  )
}

/** What can happen that somebody should hear of. */
export const happenings = [
  'registered',
  'unidentified',
  'assigned',
  'client_replied',
  'replied',
  'mentioned',
  'status',
  'resolved',
  'refused',
  'postponed',
  'release_promised',
  'release_due',
  'closed',
  'reopened',
  'rated_low',
  'due_soon',
  'breached',
  'watching',
  'year_missing',
  'hours_near',
  'hours_out',
  'consent_asked',
  'consent_given',
  'consent_declined',
  'overage_stopped',
  'statement_sent',
  'statement_asked',
  'statement_settled',
  'statement_sealed',
] as const
export type Happening = (typeof happenings)[number]

/** What staff hear of a happening as; null where it is none of theirs. */
export function kindForStaff(about: Happening): NoticeKind | null {
  if (about === 'registered') return 'new_ticket'
  if (about === 'replied' || about === 'watching' || about === 'consent_asked') return null
  if (about === 'statement_sent' || about === 'statement_settled') return null
  if (isOfStatement(about)) return 'statements'
  if (isOfHours(about)) return 'hours'
  return isStatus(about) ? 'status' : about
}

/** What the client's people hear of it as; null for what stays inside. */
export function kindForClients(about: Happening): NoticeKind | null {
  if (about === 'registered' || about === 'replied') return about
  if (about === 'hours_near' || about === 'hours_out' || about === 'consent_asked') return 'hours'
  if (about === 'statement_sent' || about === 'statement_settled') return 'statements'
  return about !== 'status' && isStatus(about) ? 'status' : null
}

const ofHours = ['hours_near', 'hours_out', 'consent_asked', 'consent_given', 'consent_declined', 'overage_stopped'] as const
/** About the hours of a contract rather than a ticket. */
export const isOfHours = (about: Happening): about is (typeof ofHours)[number] => ofHours.some((one) => one === about)

const ofStatement = ['statement_sent', 'statement_asked', 'statement_settled', 'statement_sealed'] as const
/** About the paper of a month, whose letters go by themselves. */
export const isOfStatement = (about: Happening): about is (typeof ofStatement)[number] => ofStatement.some((one) => one === about)

const isStatus = (about: Happening) =>
  about === 'status' ||
  about === 'resolved' ||
  about === 'refused' ||
  about === 'postponed' ||
  about === 'release_promised' ||
  about === 'closed'

export type NoticeWays = { bell: boolean; letter: boolean }

/** What holds until a person chooses otherwise: all in the bell; by letter what can't wait until the desk is opened. */
export function defaultWays(kind: NoticeKind, role: Role): NoticeWays {
  const onlyBell: readonly NoticeKind[] = isStaff(role) ? ['status'] : []
  return { bell: true, letter: !onlyBell.includes(kind) }
}

/** Stars that somebody should look into. */
export const isLowRating = (stars: number) => stars <= 3
