import type { FormState } from '@/server/form-state'

export type TicketRef = { number: number; version: number }

/** Which ticket a form is about, and the version its writer has seen: after a conflict, the newer one that the answer told. */
export function OnTicket({ ticket, state }: { ticket: TicketRef; state?: FormState }) {
  return (
    <>
      <input type="hidden" name="number" value={ticket.number} />
      <input type="hidden" name="version" value={Math.max(ticket.version, state?.version ?? 0)} />
    </>
  )
}

/** The bar tells what has changed: the general line above the form would say it twice. */
export const withoutStaleLine = (state: FormState): FormState => (state.changes ? { ...state, message: undefined } : state)
