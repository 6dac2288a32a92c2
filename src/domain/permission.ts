export const roles = ['employee', 'responsible', 'specialist', 'manager', 'head', 'administrator'] as const
export type Role = (typeof roles)[number]

const client: readonly Role[] = ['employee', 'responsible']
const staff: readonly Role[] = ['specialist', 'manager', 'head', 'administrator']
const leads: readonly Role[] = ['manager', 'head', 'administrator']

/** The role table of rules §2 "Who may". What a right covers (own, company, assigned) is narrowed where rows are read. */
const table = {
  'portal.open': client,
  'desk.open': staff,
  'admin.open': ['head', 'administrator'],
  'ticket.file': client,
  'ticket.file_for_client': leads,
  'ticket.read': [...client, ...staff],
  'ticket.answer': client,
  'ticket.rate': client,
  'ticket.reopen': client,
  'ticket.reply': staff,
  'ticket.note': staff,
  'ticket.move': staff,
  'ticket.assign': leads,
  'ticket.prioritise': leads,
  'ticket.refuse': leads,
  'ticket.merge': leads,
  'ticket.extend': leads,
  'clock.void': ['manager', 'head'],
  'ticket.edit': leads,
  'ticket.watchers': staff,
  'request.read': leads,
  'request.write': leads,
  'file.upload': [...client, ...staff],
  'time.log': staff,
  'time.correct': staff,
  'time.approve': leads,
  'estimate.offer': leads,
  // An employee only where the client lets them: `refuseUndecided`.
  'estimate.decide': client,
  'overage.answer': client,
  'client.read': staff,
  'client.write': leads,
  'contract.read': leads,
  'contract.write': leads,
  'contract.read_own': ['responsible'],
  'invoice.read': leads,
  'invoice.write': leads,
  'invoice.read_own': ['responsible'],
  'invoice.download': ['responsible', ...leads],
  'statement.read': leads,
  'statement.write': leads,
  // As with estimates: `refuseUndecided`.
  'statement.read_own': client,
  'statement.answer': client,
  'statement.download': [...client, ...leads],
  'colleague.invite': ['responsible'],
  'staff.read': ['head', 'administrator'],
  'staff.write': ['administrator'],
  'settings.read': ['head', 'administrator'],
  'settings.write': ['administrator'],
  'letter.read': ['administrator'],
  'audit.read': ['head', 'administrator'],
  'import.run': ['administrator'],
  'report.read': staff,
  'breach.cause': staff,
  'breach.other_cause': ['manager', 'head'],
  'profile.write': [...client, ...staff],
  'account.secure': [...client, ...staff],
} satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof table
export const permissions = Object.keys(table) as Permission[]

export const can = (role: Role, permission: Permission) => (table[permission] as readonly Role[]).includes(role)

export const isStaff = (role: Role) => staff.includes(role)
