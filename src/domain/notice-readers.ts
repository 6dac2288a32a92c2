import type { Happening } from './notice'
import { isStaff, type Role } from './permission'
import type { TicketStatus } from './ticket'

/** Who stands round what happened; ids of members. */
export type Concern = {
  /** Of the client. */
  managerId: string | null
  teamHeadId: string | null
  assignees: readonly string[]
  /** Staff who asked to hear of the ticket. */
  watchers: readonly string[]
  /** Who is assigned or mentioned. */
  named: readonly string[]
  /** The status it came to, where that is what happened. */
  to?: TicketStatus
}

export type WorkingStaff = { id: string; role: Role }

/**
 * Which of the staff hear of it, in no order and each once. `staff` are those who work now and may read the ticket: whoever is not among
 * them hears nothing. Where a client has no manager at work, all managers stand in; where there are none, those above them.
 */
export function staffWhoHear(about: Happening, concern: Concern, staff: readonly WorkingStaff[]): string[] {
  const manager = standIn(concern.managerId, staff)
  const doers = concern.assignees.filter((id) => staff.some((member) => member.id === id))
  return [...new Set(audience())].filter((id) => staff.some((member) => member.id === id))

  function audience(): string[] {
    switch (about) {
      case 'registered':
        return [...manager, ...maybe(concern.teamHeadId)]
      case 'unidentified':
        return staff.filter(({ role }) => isStaff(role) && role !== 'specialist').map(({ id }) => id)
      case 'assigned':
      case 'mentioned':
        return [...concern.named]
      case 'client_replied':
        return [...(doers.length > 0 ? doers : manager), ...concern.watchers]
      case 'status':
        return [...doers, ...(concern.to === 'review' ? manager : []), ...concern.watchers]
      case 'resolved':
      case 'refused':
      case 'postponed':
      case 'release_promised':
      case 'closed':
        return [...doers, ...concern.watchers]
      case 'reopened':
      case 'release_due':
        return [...doers, ...manager]
      case 'rated_low':
        return [...manager, ...heads(concern, staff)]
      case 'due_soon':
        return doers.length > 0 ? doers : manager
      case 'breached':
        return [...doers, ...manager, ...heads(concern, staff)]
      case 'year_missing':
        return ofRole(staff, 'administrator')
      case 'hours_near':
      case 'hours_out':
      case 'consent_given':
      case 'consent_declined':
      case 'overage_stopped':
      case 'statement_asked':
      case 'statement_sealed':
        return manager
      case 'replied':
      case 'watching':
      case 'consent_asked':
      case 'statement_sent':
      case 'statement_settled':
        return []
    }
  }
}

function standIn(managerId: string | null, staff: readonly WorkingStaff[]): string[] {
  if (managerId && staff.some(({ id }) => id === managerId)) return [managerId]
  const managers = ofRole(staff, 'manager')
  return managers.length > 0 ? managers : [...ofRole(staff, 'head'), ...ofRole(staff, 'administrator')]
}

/** Of the ticket's team, else of the agency. */
function heads({ teamHeadId }: Concern, staff: readonly WorkingStaff[]): string[] {
  return teamHeadId && staff.some(({ id }) => id === teamHeadId) ? [teamHeadId] : ofRole(staff, 'head')
}

const ofRole = (staff: readonly WorkingStaff[], wanted: Role) => staff.filter(({ role }) => role === wanted).map(({ id }) => id)

const maybe = (id: string | null) => (id ? [id] : [])
