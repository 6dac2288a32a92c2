/** Somebody else changed the ticket since this page was read: what happened, and the version to send next. */
export class StaleTicket extends Error {
  constructor(
    readonly version: number,
    readonly changes: { kind: string; at: string; actor: string | null }[],
  ) {
    super('the ticket has moved on')
  }
}
