import { z } from 'zod'
import { sought } from '@/domain/text'

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((date) => !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date))
  .nullable()
  .catch(null)

/** What people look for in the audit, and the tables that are of it; `history` is what a ticket's own timeline tells. */
export const auditKinds = {
  access: ['Person'],
  people: ['Member', 'Invitation', 'Team', 'TeamMember', 'NoticeChoice'],
  settings: ['Tenant', 'Category', 'Reason', 'LetterTemplate', 'Calendar', 'CalendarVersion', 'ImportRun'],
  tariffs: ['Tariff', 'Target'],
  clients: ['Client', 'ClientDomain', 'ClientObject', 'UnidentifiedRequest'],
  contracts: ['Contract', 'Term', 'TermChange', 'Invoice', 'Payment', 'IncludedWork', 'OverageRule', 'OverageConsent'],
  tickets: ['Ticket', 'Assignee', 'Message', 'Attachment', 'Watcher', 'BreachCause', 'Rating'],
  hours: ['TimeEntry', 'Estimate', 'Statement', 'StatementQuestion', 'ForgivenEntry'],
  taken: [],
  history: ['TicketEvent'],
} as const satisfies Record<string, readonly string[]>
export type AuditKind = keyof typeof auditKinds
export const auditKindNames = Object.keys(auditKinds) as AuditKind[]

/** What the list shows: by whom, of what kind, in local days (both counted), of one thing by its id or a ticket's number; the address is the list. */
export const AuditAddress = z.object({
  who: z
    .union([z.uuid(), z.literal('nobody')])
    .nullable()
    .catch(null),
  kind: z.enum(auditKindNames).nullable().catch(null),
  from: day,
  to: day,
  object: sought(64),
  after: z.uuid().nullable().catch(null),
})
export type AuditAddress = z.infer<typeof AuditAddress>

/** A column that changed; no values where they stay out of the audit. */
export type Change = { field: string; values: [before: unknown, after: unknown] | null }

export type Entry = {
  id: string
  at: Date
  /** Who; none: a job, or somebody who has proven nothing. */
  memberId: string | null
  job: string | null
  address: string | null
  action: string
  entity: string
  objectId: string | null
  changes: Change[]
}

/** A thing as people call it, and where under `/[tenant]` it can be opened. */
export type Named = { name: string; path?: string }
export type NamedThings = Map<string, Named>
