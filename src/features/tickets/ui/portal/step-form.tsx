'use client'

import { type ReactNode, useActionState } from 'react'
import type { Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { Form } from '@/ui/form'
import { ChangesBar } from '../changes-bar'
import { OnTicket, type TicketRef, withoutStaleLine } from '../desk/on-ticket'

type Props = {
  /** Bound to its tenant. */
  action: (state: FormState, form: FormData) => Promise<FormState>
  ticket: TicketRef
  reader: Reader
  label: string
  children: ReactNode
}

/** A step of one press that says nothing but which ticket it is about. */
export function StepForm({ action, ticket, reader, label, children }: Props) {
  const [state, send] = useActionState<FormState, FormData>(action, {})
  return (
    <Form action={send} state={withoutStaleLine(state)} aria-label={label} className="grid gap-3">
      <div className="grid justify-items-start gap-3">
        <ChangesBar state={state} reader={reader} wrote={false} />
        <OnTicket ticket={ticket} state={state} />
        {children}
      </div>
    </Form>
  )
}
