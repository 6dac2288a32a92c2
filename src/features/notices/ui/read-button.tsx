'use client'

import { boundAction } from '@/ui/bound-action'
import { Check } from '@/ui/icons'
import { PressForm } from '@/ui/press-form'
import { readOneAction, readTicketAction } from '../actions'

type Props = { tenant: string; label: string; what: { number: number } | { id: string } }

/** Takes what is told of one ticket, or one line without a ticket, off the unread ones. */
export function ReadButton({ tenant, label, what }: Props) {
  const [action, values] = 'number' in what ? [readTicketAction, { number: String(what.number) }] : [readOneAction, { id: what.id }]
  return (
    <PressForm action={boundAction(action, tenant)} values={values} icon={<Check />} iconOnly size={28}>
      {label}
    </PressForm>
  )
}
