type Operation = 'INSERT' | 'UPDATE' | 'DELETE'

/** How a table's rows stand in the audit. */
export type Watch = {
  /** The column with the id of the thing that a person would open to see it; none: it belongs to the agency as a whole. */
  of?: string
  /** Columns that are named when they change and whose values stay out: secrets, people's own words, personal data. */
  named?: string[]
  /** Columns that are derived, or only say when: a change of nothing else is no event. */
  silent?: string[]
  /** What of it is an event, where not everything is. */
  on?: Operation[]
  /** The column with the account whose own doings are this row's: a person about themselves, whatever the agency. */
  person?: string
  /** A column that must be filled for the row to count. */
  once?: string
}

/**
 * Tables of a tenant whose every change leaves an entry, written by triggers that `armAudit` makes at each start: a new table needs a line here
 * or among the exempt. Nothing stands in the audit that the erasure of a person would have to take out of it.
 */
export const audited: Record<string, Watch> = {
  Tenant: { of: 'id', named: ['signature', 'requisites', 'logoKey'], silent: ['version', 'createdAt', 'logoType'] },
  Member: { of: 'id', person: 'personId', named: ['name', 'email', 'phone', 'personId'], silent: ['createdAt'] },
  Invitation: { of: 'memberId', named: ['tokenHash'], silent: ['createdAt', 'memberId'] },
  Calendar: { of: 'id', silent: ['version'] },
  CalendarVersion: { of: 'calendarId', silent: ['savedAt', 'savedById', 'calendarId'] },
  Tariff: { of: 'id', silent: ['version'] },
  Target: { of: 'tariffId', silent: ['tariffId'] },
  Category: { of: 'id' },
  Team: { of: 'id' },
  TeamMember: { of: 'teamId', silent: ['teamId'] },
  Reason: { of: 'id' },
  LetterTemplate: { named: ['text'], silent: ['savedAt', 'savedById'] },
  Client: { of: 'id', named: ['note', 'requisites'], silent: ['createdAt'] },
  Contract: { of: 'id' },
  ClientDomain: { of: 'clientId', silent: ['clientId'] },
  ClientObject: { of: 'clientId', named: ['note'], silent: ['clientId'] },
  Ticket: {
    of: 'id',
    named: ['subject', 'reason', 'release'],
    silent: [
      'version',
      'submissionKey',
      'receivedAt',
      'resolvedAt',
      'closedAt',
      'closesAt',
      'resumeTo',
      'releaseDueAt',
      'lastWordAt',
      'lastWordBy',
      'dueAt',
      'dueClock',
      'promiseKept',
      'reactionTook',
      'startTook',
      'hasAssignee',
      'statusAt',
    ],
  },
  TicketEvent: { of: 'ticketId', on: ['INSERT'], silent: ['ticketId', 'clientId', 'version', 'actorId', 'at', 'data'] },
  Assignee: { of: 'ticketId', silent: ['ticketId', 'clientId', 'assignedAt'] },
  Message: { of: 'ticketId', named: ['text', 'html'], silent: ['ticketId', 'clientId', 'at', 'letterAt', 'editedAt'] },
  Attachment: {
    of: 'ticketId',
    once: 'ticketId',
    named: ['name', 'storageKey'],
    silent: ['ticketId', 'clientId', 'messageId', 'uploadedAt'],
  },
  Watcher: { of: 'ticketId', named: ['name', 'email'], silent: ['ticketId', 'clientId', 'addedAt', 'addedById'] },
  UnidentifiedRequest: {
    of: 'id',
    named: ['name', 'email', 'phone', 'company', 'subject', 'text', 'reason'],
    silent: ['receivedAt', 'handledAt', 'handledById'],
  },
  BreachCause: { of: 'ticketId', silent: ['ticketId', 'clientId', 'at', 'memberId'] },
  TimeEntry: {
    of: 'ticketId',
    named: ['note', 'reason'],
    silent: ['ticketId', 'clientId', 'messageId', 'createdAt', 'decidedAt', 'decidedById'],
  },
  Estimate: {
    of: 'ticketId',
    named: ['text'],
    silent: ['ticketId', 'clientId', 'offeredAt', 'offeredById', 'decidedAt', 'decidedById'],
  },
  Rating: { of: 'ticketId', named: ['comment'], silent: ['ticketId', 'clientId', 'memberId', 'at'] },
  NoticeChoice: { of: 'memberId', silent: ['memberId'] },
  ImportRun: { of: 'id', named: ['lines', 'fileName'], silent: ['createdAt', 'memberId'] },
  Term: {
    of: 'contractId',
    named: ['stopReason'],
    silent: ['contractId', 'clientId', 'soldAt', 'soldById', 'stoppedAt', 'stoppedById', 'cancelledById'],
  },
  TermChange: { of: 'termId', silent: ['termId', 'clientId', 'at', 'byId'] },
  Invoice: {
    of: 'id',
    named: ['seller', 'buyer', 'cancelReason', 'fileKey'],
    silent: ['fileSize', 'subjectKey', 'issuedAt', 'issuedById', 'cancelledById'],
  },
  Payment: { of: 'invoiceId', named: ['withdrawReason'], silent: ['invoiceId', 'clientId', 'recordedAt', 'recordedById', 'withdrawnById'] },
  IncludedWork: { of: 'contractId', on: ['UPDATE', 'DELETE'], named: ['remark'], silent: ['contractId', 'clientId'] },
  OverageRule: { of: 'contractId', named: ['note'], silent: ['contractId', 'clientId', 'at', 'byId'] },
  OverageConsent: {
    of: 'contractId',
    named: ['note', 'decidedFrom'],
    silent: ['contractId', 'clientId', 'askedAt', 'askedById', 'expiresAt', 'decidedAt', 'decidedById'],
  },
  Statement: {
    of: 'id',
    named: ['figures', 'comment', 'fileKey'],
    silent: ['fileSize', 'version', 'draftedAt', 'sentById', 'acceptedById', 'confirmedById'],
  },
  StatementQuestion: {
    of: 'statementId',
    named: ['text', 'answer'],
    silent: ['statementId', 'clientId', 'askedAt', 'askedById', 'settledAt', 'settledById'],
  },
  ForgivenEntry: { of: 'questionId', silent: ['questionId', 'at', 'byId'] },
}

/** Tables of a tenant that leave no entry, and why that loses nothing. */
export const exempt: Record<string, string> = {
  AuditEntry: 'the audit itself: nobody may change it, and it is chained',
  AuditSeal: 'the seals of the audit: append-only',
  TariffEdition: 'a copy of the tariff as it was saved, append-only; the tariff is audited',
  TicketCounter: 'the last number given out; the ticket that took it is audited',
  InvoiceCounter: 'the last number given out; the invoice that took it is audited',
  StatementCounter: 'the last number given out; the statement that took it is audited',
  InvoiceLine: 'made once with its invoice and unchangeable by grant',
  MessageEdit: 'what a message said before, append-only; the change of the message is audited',
  Draft: 'what somebody has begun to write, theirs alone',
  Timer: 'a running stopwatch; the time it gives is audited',
  ClockEvent: 'append-only with who, when and why: the truth about deadlines itself',
  Clock: 'derived from the clock events',
  ComplianceDay: 'counted from the clock events, day by day',
  ComplianceChange: 'what is still to be counted into those days',
  HourSum: 'what reports add up: counted from time that is audited',
  HourMark: 'what is still to be counted into those sums',
  HourAlert: 'that somebody was told, derived from the ledger',
  Posting: 'the ledger itself: append-only, derived from terms and time that are audited',
  Notice: 'derived: who is told of what was audited',
  Letter: 'the log of letters itself',
}
