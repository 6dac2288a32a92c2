'use client'

import type { ReactNode } from 'react'
import type { Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import type { ButtonProps } from '@/ui/button'
import { FormDialog } from '@/ui/form-dialog'
import { ChangesBar } from '../changes-bar'
import { OnTicket, type TicketRef } from './on-ticket'

export type DialogButton = Omit<ButtonProps, 'onClick' | 'children'> & { text: ReactNode }

type Props = {
  ticket: TicketRef
  reader: Reader
  button: DialogButton
  title: string
  action: (state: FormState, form: FormData) => Promise<FormState>
  done: string
  children: ReactNode
}

/** A change of one ticket in a dialog; what somebody else did meanwhile is told in it, and sending again works. */
export function TicketDialog({ ticket, reader, children, ...dialog }: Props) {
  return (
    <FormDialog<FormState> {...dialog}>
      {(state) => (
        <>
          <ChangesBar state={state} reader={reader} />
          <OnTicket ticket={ticket} state={state} />
          {children}
        </>
      )}
    </FormDialog>
  )
}
